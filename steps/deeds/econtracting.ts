import { bidders, buyer, type Party, signerInfo } from '../../fixtures/payloads/organization.ts'
import type { Json } from '../../harness/procedure/cast.ts'
import type { ActorName } from '../actors.ts'
import type { Scene } from '../world.ts'
import { adds, type Deed } from './deed.ts'

const CONTRACT = 'contract'
const BUYER = 'the buyer on his platform'
const SUPPLIER = 'the supplier on his platform'

const sides = { [BUYER]: buyer, [SUPPLIER]: bidders[0] ?? buyer } as const

/** Asks for the token of a side, and keeps it. */
const access =
  (party: (who: ActorName) => Party): Deed =>
  async (scene, who) => {
    const path = await scene.at(CONTRACT)
    const identifier = { scheme: 'UA-EDR', id: party(who).code }
    const { access: given } = await scene.send(who, 'POST', `${path}/access`, { identifier })
    // It opens all that belongs to the contract, and new versions of it too.
    scene.made.set(`access of ${who}`, { id: '', path: '/contracts', token: given?.token ?? '', by: who })
  }

const ofOwnSide = access((who) => sides[who as keyof typeof sides] ?? buyer)

/** A file of the side's signature. */
async function signature(scene: Scene, who: ActorName, place = CONTRACT): Promise<void> {
  const file = await scene.driver.upload('sign.p7s', `signature of ${who}`, 'application/pkcs7-signature')
  await scene.add(who, place, 'documents', { ...file, documentType: 'contractSignature' })
}

const confirms =
  (place = CONTRACT): Deed =>
  (scene, who) =>
    scene.add(who, place, 'signatories', {})

const signs =
  (place = CONTRACT): Deed =>
  async (scene, who) => {
    await signature(scene, who, place)
    return confirms(place)(scene, who)
  }

const refuses = (reasonType: string): Deed =>
  adds(CONTRACT, 'cancellations', { reason: 'Умови потребують змін', reasonType })

/** What a new version says of what the refused one said. */
const SAID = [
  'awardID',
  'tender_id',
  'buyer',
  'suppliers',
  'contractTemplateName',
  'title',
  'items',
  'value',
  'period',
  'milestones',
]

/** Offers a new version that differs from the one at hand. */
const version =
  (vary: (terms: Json) => void): Deed =>
  async (scene, who) => {
    const contract = await scene.look(CONTRACT)
    const terms: Json = Object.fromEntries(Object.entries(contract).filter(([name]) => SAID.includes(name)))
    vary(terms)
    return scene.add(who, '', 'contracts', terms)
  }

const price = (amount: number): Json => ({
  amount,
  amountNet: amount - 7_000,
  currency: 'UAH',
  valueAddedTaxIncluded: true,
})

/** Proposes a change of the electronic contract. */
const proposes =
  (modifications: Json | ((scene: Scene) => Promise<Json>)): Deed =>
  async (scene, who) =>
    scene.add(who, CONTRACT, 'changes', {
      rationale: 'Зменшення обсягів',
      rationaleTypes: ['volumeCuts'],
      modifications: typeof modifications === 'function' ? await modifications(scene) : modifications,
    })

const agreedPrice = async (scene: Scene): Promise<Json> => ({ value: (await scene.look(CONTRACT)).value })

/** Contracts that both sides sign on their platforms. */
export const econtracting = {
  'takes access to the contract': ofOwnSide,
  'takes access to the contract in the name of another': access(() => ({ name: '', code: '32490244' })),
  'takes access to the contract in the name of the buyer': access(() => buyer),
  'puts its signature to the contract': (scene, who) => signature(scene, who),
  'confirms its signature': confirms(),
  'signs the electronic contract': signs(),
  'refuses the contract as it is': refuses('requiresChanges'),
  'refuses to sign at all': refuses('signingRefusal'),
  'offers a new version of the contract': version((terms) => {
    terms.value = price(47_000)
  }),
  'offers a version of the contract without his signer': version((terms) => {
    delete (terms.buyer as Json).signerInfo
  }),
  'offers a version of the contract with another supplier': version((terms) => {
    terms.suppliers = [{ ...(terms.suppliers as Json[])[0], name: 'ТОВ «Інше»' }]
  }),
  'proposes a lower price': proposes({ value: price(46_000) }),
  'proposes the price that is agreed': proposes(agreedPrice),
  'proposes nothing new': proposes({}),
  'proposes another number of the contract': proposes({ contractNumber: '43' }),
  'proposes another signer': proposes(async (scene) => {
    const { buyer: side } = await scene.look(CONTRACT)
    return { buyer: { ...(side as Json), signerInfo: { ...signerInfo(buyer), name: 'Ганна Читайло' } } }
  }),
  'confirms its signature of the change': confirms('changes'),
  'signs the change': signs('changes'),
  'refuses the change': adds('changes', 'cancellations', {
    reason: 'Умови не погоджено',
    reasonType: 'requiresChanges',
  }),
} satisfies Record<string, Deed>
