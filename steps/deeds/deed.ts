import type { Json } from '../../harness/procedure/cast.ts'
import type { ActorName } from '../actors.ts'
import type { Scene } from '../world.ts'

/** What a phrase after an actor means. Throws UnexpectedRefusal when it is refused. */
export type Deed = (scene: Scene, who: ActorName) => Promise<unknown>

/** Changes members of something. */
export const changes =
  (place: string, data: Json): Deed =>
  (scene, who) =>
    scene.change(who, place, data)

/** Adds something to a list of something. */
export const adds =
  (place: string, list: string, data: Json): Deed =>
  (scene, who) =>
    scene.add(who, place, list, structuredClone(data))

/** Looks at something. */
export const sees =
  (place: string, rest = ''): Deed =>
  async (scene, who) =>
    scene.send(who, 'GET', `${await scene.at(place)}${rest}`)

export const removes =
  (place: string): Deed =>
  async (scene, who) =>
    scene.send(who, 'DELETE', await scene.at(place))
