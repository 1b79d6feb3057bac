import type { Json } from '../../harness/procedure/cast.ts'
import type { Scene } from '../world.ts'
import { changes, type Deed } from './deed.ts'

const KNOWN = 'c'.repeat(32)
const yes = (title: string): Json => ({ title, dataType: 'boolean', expectedValue: true })

const group =
  (requirements: Json[], more: Json = {}): Deed =>
  async (scene, who) =>
    scene.add(who, 'criteria', 'requirement_groups', {
      description: 'Учасник підтверджує',
      requirements,
      ...more,
    })

/** Where the first requirement of the criterion is, and the requirement. */
async function requirement(scene: Scene): Promise<{ group: string; path: string }> {
  const { requirementGroups } = await scene.look('criteria')
  const [first] = requirementGroups as Json[]
  const path = `${await scene.at('criteria')}/requirement_groups/${String(first?.id)}`
  const [one] = (first?.requirements ?? []) as Json[]
  return { group: path, path: `${path}/requirements/${String(one?.id)}` }
}

const revises =
  (data: Json): Deed =>
  async (scene, who) =>
    scene.send(who, 'PATCH', (await requirement(scene)).path, data)

const adds =
  (list: 'requirements' | 'evidences', data: Json): Deed =>
  async (scene, who) => {
    const { group: whole, path } = await requirement(scene)
    return scene.send(who, 'POST', `${list === 'requirements' ? whole : path}/${list}`, data)
  }

/** What the buyer requires of bidders, group by group and requirement by requirement. */
export const requiring = {
  'turns the criterion into one on staff': changes('criteria', {
    classification: {
      scheme: 'ESPD211',
      id: 'CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.STAFF_FOR_CARRYING_SCOPE',
    },
  }),
  'adds a group of requirements': group([yes('Склад орендовано')]),
  'adds a numbered group of requirements': group([yes('Склад орендовано')], { id: KNOWN }),
  'adds a group with a numbered requirement': group([{ ...yes('Склад орендовано'), id: KNOWN }]),
  'adds a group of two requirements of one title': group([yes('Склад орендовано'), yes('Склад орендовано')]),
  'adds a requirement': adds('requirements', yes('Склад опалюється')),
  'adds a requirement of the same title': adds('requirements', yes('Склад готовий до відвантаження')),
  'adds a requirement with evidence': adds('requirements', {
    ...yes('Склад опалюється'),
    eligibleEvidences: [{ title: 'Акт', type: 'document' }],
  }),
  'adds evidence to the requirement': adds('evidences', { title: 'Акт', type: 'document' }),
  'renames the requirement': revises({ title: 'Склад готовий' }),
  'renames the requirement to the title of another': revises({ title: 'Склад опалюється' }),
} satisfies Record<string, Deed>
