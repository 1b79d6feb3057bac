import type { Asked } from '../drivers/driver.ts'
import type { Json } from '../procedure/cast.ts'
import type { Chance } from './chance.ts'
import { keysOf, type Scene } from './scene.ts'

/** A request with one thing wrong about it. */
export interface Bent {
  readonly asked: Asked
  /** Who asks has no right to: it must be refused. */
  readonly stranger?: true
}

const ZEROS = '0'.repeat(32)

/** Who asks is somebody else: nobody, a stranger with the right key, a stranger with the right broker's token for another thing. */
function another(asked: Asked, scene: Scene, chance: Chance): Bent {
  const { key: _, ...nobody } = asked
  const { token: __, ...tokenless } = asked
  const tenders = scene.owners.get(scene.tender ?? '')?.token
  const theirs = [...scene.owners.values()].filter(({ token }) => token !== asked.token && token !== tenders)
  const other = theirs.length && asked.token === tenders ? chance.pick(theirs).token : ZEROS
  const keys: readonly (() => Bent)[] = [
    () => ({ asked: nobody, stranger: true }),
    () => ({ asked: { ...asked, key: keysOf(scene).humble }, stranger: true }),
  ]
  const tokens: readonly (() => Bent)[] = [
    () => ({ asked: tokenless, stranger: true }),
    () => ({ asked: { ...asked, token: ZEROS }, stranger: true }),
    () => ({
      asked: { ...asked, token: other },
      ...(!asked.path.startsWith('/contracts') && { stranger: true }),
    }),
  ]
  // Whoever acts by his office alone, as the complaints body does, has no token to be wrong about.
  return chance.pick(asked.token === undefined ? keys : [...keys, ...tokens])()
}

/** Another object of the same kind, or none. */
function elsewhere(asked: Asked, chance: Chance): Bent {
  const ids = [...asked.path.matchAll(/[0-9a-f]{32}/g)]
  const one = ids.length ? chance.pick(ids) : undefined
  if (!one) return { asked }
  const wrong = chance.luck(0.5) ? ZEROS : (ids[0]?.[0] ?? ZEROS)
  return {
    asked: { ...asked, path: asked.path.slice(0, one.index) + wrong + asked.path.slice(one.index + 32) },
  }
}

const WRONG: readonly unknown[] = [
  null,
  '',
  'нісенітниця',
  0,
  -1,
  0.001,
  1e15,
  true,
  [],
  {},
  '2020-01-01T00:00:00+02:00',
  ZEROS,
]

/** One member of the body, somewhere in it, is gone, or is something else. */
function spoilt(asked: Asked, chance: Chance): Bent {
  const body = structuredClone(asked.body) as Json | undefined
  let at = body?.data as Json | unknown[] | undefined
  while (at !== undefined && at !== null) {
    const names = Object.keys(at)
    if (!names.length) break
    const name = chance.pick(names)
    const inner = (at as Json)[name]
    if (typeof inner === 'object' && inner !== null && chance.luck(0.7)) {
      at = inner as Json
      continue
    }
    if (chance.luck(0.4)) delete (at as Json)[name]
    else (at as Json)[name] = near(inner, chance)
    break
  }
  return { asked: { ...asked, body } }
}

/** A value not far from the right one, or a wrong one. */
function near(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number' && chance.luck(0.7))
    return chance.pick([value + 0.01, value - 0.01, -value, value * 100])
  if (typeof value === 'boolean' && chance.luck(0.7)) return !value
  return chance.pick(WRONG)
}

/** The same request with one thing wrong about it. `open`: nobody needs a token for it. */
export function bent(asked: Asked, scene: Scene, chance: Chance, open: boolean): Bent {
  const share = chance.below(10)
  if (share < 4 && !open && asked.verb !== 'GET') return another(asked, scene, chance)
  if (share < 6) return elsewhere(asked, chance)
  return spoilt(asked, chance)
}
