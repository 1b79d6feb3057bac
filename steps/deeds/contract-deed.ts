import type { Json } from '../../harness/procedure/cast.ts'
import { daysFromNow } from '../../harness/procedure/procedure.ts'
import type { Deed } from './deed.ts'

export const CONTRACT = 'contract'

/** Changes the contract, given what it is now. */
export const revises =
  (data: (contract: Json, now: (days: number) => Promise<string>) => Json | Promise<Json>): Deed =>
  async (scene, who) => {
    const contract = await scene.look(CONTRACT)
    return scene.change(who, CONTRACT, await data(contract, (days) => daysFromNow(scene.driver, days)))
  }
