import { object, oneOf, required, text } from '../schema.ts'

/** Source: api/procedure/models/bank.py. */
export const BankAccount = object('BankAccount', { id: required(text()), scheme: required(oneOf(['IBAN'])) })
