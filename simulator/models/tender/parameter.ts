import { number, object, optional, required, text } from '../schema.ts'

/** The choice of a bidder for one feature. Source: tender/core/procedure/models/parameter.py. */
export const Parameter = object(
  'Parameter',
  { code: required(text()), value: required(number()) },
  { code: ['parameterOfFeature'], value: ['parameterValueOfFeature'] },
)

export const PatchParameter = optional(Parameter, 'PatchParameter', ['code', 'value'])
