import { goods } from '../../fixtures/payloads/tender.ts'
import { midnight } from '../midnight.ts'
import { configured, part, type Variant } from './variant.ts'

const unlike = (id: string, description: string) => ({
  ...goods,
  classification: { scheme: 'ДК021', id, description },
})
const newspapers = unlike('22210000-5', 'Газети')
const maker =
  (kind: string): Variant =>
  ({ data }) => {
    part(data, 'procuringEntity').kind = kind
  }
const lasting =
  (day: number): Variant =>
  ({ data, days }) => {
    part(data, 'qualificationPeriod').endDate = days(day)
  }
/** Until so many full days, and seconds, are over since the midnight to come. */
const till =
  (day: number, seconds = 0): Variant =>
  ({ data, frozen }) => {
    part(data, 'qualificationPeriod').endDate = midnight(frozen(), 1 + day, seconds)
  }
const withItems =
  (...items: readonly unknown[]): Variant =>
  ({ data, config }) => {
    config.hasItems = true
    data.items = structuredClone(items)
  }

/** What may be different about a new framework. */
export const frameworks = {
  'a framework': () => undefined,
  'a framework with items that it is not to name': ({ data }) => {
    data.items = [goods]
  },
  'a framework with items': withItems(goods),
  'a framework with items still to be named': withItems(),
  'a framework with items of two classes': withItems(goods, newspapers),
  'a framework with items of another class': withItems(newspapers),
  'a framework with two days for clarifications': configured({ clarificationUntilDuration: 2 }),
  'a framework with four days for clarifications': configured({ clarificationUntilDuration: 4 }),
  'a framework with a day to complain about decisions': configured({ qualificationComplainDuration: 1 }),
  'a framework with less than a day to complain about decisions': configured({
    qualificationComplainDuration: -1,
  }),
  'a framework that keeps its suppliers to itself': ({ config }) => {
    config.restrictedDerivatives = true
  },
  'a framework of a defence body that keeps its suppliers to itself': (draft) => {
    maker('defense')(draft)
    draft.config.restrictedDerivatives = true
  },
  'a framework for 30 days': lasting(30),
  'a framework for 300 days': lasting(300),
  'a framework for 40 full days from the next': till(40),
  'a framework for a second less than 40 full days from the next': till(40, -1),
  'a framework for 1461 full days from the next': till(1461),
  'a framework for a second more than 1461 full days from the next': till(1461, 1),
  'a framework for 1462 full days from the next': till(1462),
  'a framework for four years': lasting(4 * 365),
  'a framework for five years': lasting(5 * 365),
} satisfies Record<string, Variant>
