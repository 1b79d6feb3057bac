import type { BrokerDriver } from '../../broker/contract.ts'
import { twinDriver } from './twins.ts'

export const createDriver = (): BrokerDriver => twinDriver('misses-feed-gaps')
