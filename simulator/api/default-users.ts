import type { User } from './access.ts'

/** group, key and levels of the keys every simulator knows until told otherwise; `unlisted`: absent from GET /brokers. */
const rows = `
auction auction 123456
chronograph chronograph 123456
Administrator administrator 123456
tests chrisr 123456
mörkö mörkö 123456
brokers broker 123456
brokers brokerh 12345h
brokers brokerx 12345x
brokers brokerr 12345r
brokers brokerr6 123456r
brokers broker1 1
brokers broker2 2
brokers broker3 3
brokers broker4 4
brokers broker5 5
brokers broker6 6
brokers broker13 13
brokers broker1t 1t
brokers broker2t 2t
brokers broker3t 3t
brokers broker4t 4t
brokers broker5t 5t
aboveThresholdReviewers reviewer 123456
admins token 123456
bots bot 123456
bots pricequotation 123456
contracting contracting 123456
agreements agreements 123456
agreement_selection fa_bot 123456
inspectors inspector 123456
sas test_sas 123456
brokers broker05 123456 unlisted
`

/** Owner names that differ from their key. */
const names: Readonly<Record<string, string>> = { token: 'test' }

export const defaultUsers: readonly User[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [group = '', key = '', levels = '', listing] = row.split(' ')
    const user = { key, name: names[key] ?? key, group, levels: [...levels] }
    return listing === 'unlisted' ? { ...user, listed: false } : user
  })
