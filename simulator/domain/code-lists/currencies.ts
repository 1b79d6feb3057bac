/** Accepted currencies in the order of the message `Currency must be only …`; an archived one stays accepted. */
export const currencies = ['UAH', 'USD', 'EUR', 'GBP', 'NOK', 'SEK', 'RUB', 'PLN', 'MXN'] as const
