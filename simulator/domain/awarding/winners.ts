import type { Config } from '../records/common.ts'

/** Whether a lot may have more than one winner: several sources, or shares of its quantity. */
export const severalWin = ({ hasMultiSourcing, awardingByItemUnitValue }: Config): boolean =>
  hasMultiSourcing || awardingByItemUnitValue === true
