import { object, required, text } from '../schema.ts'

/** A pointer to another object. Source: api/procedure/models/reference.py. */
export const Reference = object('Reference', { id: required(text()), title: text() })
export const RequirementReference = object('RequirementReference', { id: required(text()) })
