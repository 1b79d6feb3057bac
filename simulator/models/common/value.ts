import { boolean, decimal, defaulted, extend, number, object, required, text } from '../schema.ts'

/** Money. Source: api/procedure/models/value.py. */
export const BasicValue = object(
  'BasicValue',
  {
    amount: required(number({ min: 0 })),
    currency: defaulted(required(text({ minLength: 3, maxLength: 3 })), 'UAH'),
  },
  { currency: ['knownCurrency'] },
)

/** Money with or without VAT. */
export const Value = extend(BasicValue, 'Value', {
  valueAddedTaxIncluded: defaulted(required(boolean()), false),
})

/** Money whose amount may be unknown. */
export const EstimatedValue = extend(Value, 'EstimatedValue', { amount: number({ min: 0 }) })

export const ContractValue = extend(Value, 'ContractValue', { amountNet: number({ min: 0 }) })

/** A share of money, in percent. */
export const AmountPercentageValue = object('AmountPercentageValue', {
  amountPercentage: required(decimal({ min: 0, max: 100 })),
})
