import { nested, object, required, text } from '../schema.ts'
import { Value } from './value.ts'

/** Unit of measure. Source: api/procedure/models/unit.py. */
export const Unit = object(
  'Unit',
  { name: text(), name_en: text(), name_ru: text(), value: nested(Value), code: required(text()) },
  { code: ['knownUnitCode'] },
)
