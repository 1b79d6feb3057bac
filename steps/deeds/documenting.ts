import type { Json } from '../../harness/procedure/cast.ts'
import { changes, type Deed } from './deed.ts'

/** What is done to a document that is there already. */
const download = (document: Json): string => /download=([^&]+)/.exec(String(document.url))?.[1] ?? ''

/** A paper of one of the kinds that a bid keeps apart. */
const bids =
  (list: 'financial_documents' | 'eligibility_documents' | 'qualification_documents'): Deed =>
  async (scene, who) => {
    const file = await scene.driver.upload('Лист.pdf', `${list} of ${who}`, 'application/pdf')
    return scene.add(who, 'first bid', list, { ...file, title: 'Лист.pdf' })
  }

export const documenting = {
  'adds a paper to the price of the first bid': bids('financial_documents'),
  'adds a paper to the eligibility of the first bid': bids('eligibility_documents'),
  'adds a paper to the qualification of the first bid': bids('qualification_documents'),
  'downloads the document': async (scene, who) => {
    const path = await scene.at('documents')
    return scene.send(who, 'GET', `${path}?download=${download(await scene.look('documents'))}`)
  },
  'downloads a version that is not there': async (scene, who) =>
    scene.send(who, 'GET', `${await scene.at('documents')}?download=${'f'.repeat(32)}`),
  'assigns the document to the change': async (scene, who) =>
    scene.change(who, 'documents', { documentOf: 'change', relatedItem: scene.made.get('changes')?.id }),
  'puts a new version of the document': async (scene, who) => {
    const { title, format } = (await scene.send(who, 'GET', await scene.at('documents'))).data
    const file = await scene.driver.upload(String(title), `new version of ${String(title)}`, String(format))
    return scene.send(who, 'PUT', await scene.at('documents'), { ...file })
  },
  'renames the document': changes('documents', { title: 'Інша назва.pdf' }),
  'makes the document confidential': changes('documents', {
    confidentiality: 'buyerOnly',
    confidentialityRationale: 'Відомості, що є комерційною таємницею учасника',
  }),
} satisfies Record<string, Deed>
