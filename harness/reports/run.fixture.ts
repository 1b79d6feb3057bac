import { createHash } from 'node:crypto'
import type { Asked, Exchange } from '../drivers/driver.ts'
import { type ExampleResult, type RuleVerdict, type Run, type State, states } from '../verdicts/run.ts'
import type { Catalogue } from './catalogue.ts'

const METHODS = [
  'belowThreshold',
  'aboveThreshold',
  'aboveThresholdUA',
  'aboveThresholdEU',
  'competitiveOrdering',
  'closeFrameworkAgreementUA',
  'esco',
  'reporting',
  'negotiation',
  'priceQuotation',
]
const ENTITIES = [
  'tender',
  'bid',
  'award',
  'contract',
  'complaint',
  'cancellation',
  'plan',
  'lot',
  'document',
]
const SUBJECTS = [
  ['within-period', 'is submitted only inside its period', 'подають лише протягом відведеного періоду'],
  ['belongs-to-owner', 'is changed only by its owner', 'змінює лише власник'],
  ['value-not-above-expected', 'is not above the expected value', 'не перевищує очікуваної вартості'],
  ['currency-of-tender', 'is in the currency of the tender', 'має валюту закупівлі'],
] as const

/** Same words, same digits: a stand-in for identifiers and tokens. */
export const hex = (of: string): string => createHash('md5').update(of).digest('hex')

export interface Made {
  readonly run: Run
  readonly catalogue: Catalogue
  /** Every key and token that stands in the run: none may be in a report. */
  readonly secrets: readonly string[]
  readonly keys: Readonly<Record<string, string>>
}

/** A run as certification makes it, secrets and all: `rules` × `methods` verdicts, each with two examples. */
export function madeRun(rules: number, { methods = 1, failing = 0.02, seed = 'etalon' } = {}): Made {
  const keys = { buyer: `Kb-${hex(`${seed} buyer`)}`, bidder: `Kd-${hex(`${seed} bidder`)}` }
  const secrets: string[] = Object.values(keys)
  const catalogue = new Map<string, { en: string; uk: string; source: string }>()
  const verdicts: RuleVerdict[] = []
  const examples: ExampleResult[] = []
  for (let at = 0; at < rules; at++) {
    const entity = ENTITIES[at % ENTITIES.length] as string
    const [what, en, uk] = SUBJECTS[at % SUBJECTS.length] as (typeof SUBJECTS)[number]
    const rule = `${entity}.${what}${at >= 36 ? `-${Math.floor(at / 36)}` : ''}`
    catalogue.set(rule, {
      en: `The ${entity} ${en}`,
      uk: `Об’єкт «${entity}» ${uk}`,
      source: `validation.py, ${what}`,
    })
    for (const method of METHODS.slice(0, methods)) {
      const state = stateOf(`${seed}${rule}${method}`, at, failing)
      const judged = judgedOf({ rule, method, state, keys, secrets })
      examples.push(...judged.examples)
      verdicts.push(judged.verdict)
    }
  }
  return { run: runOf(seed, examples, verdicts), catalogue, secrets, keys }
}

type Case = Omit<Played, 'side'>

function judgedOf(one: Case): { examples: readonly ExampleResult[]; verdict: RuleVerdict } {
  const { rule, method, state } = one
  const message = messageOf(state)
  const sides = state === 'not-applicable' ? [] : (['held', 'refused'] as const)
  const examples = sides.map((side) => example({ ...one, side }))
  const shown = state === 'pass' ? 1 : 0
  const common = { rule, method, state, held: shown, refused: shown, examples: examples.map(({ id }) => id) }
  return { examples, verdict: { ...common, ...(message !== undefined && { message }) } }
}

function runOf(seed: string, examples: ExampleResult[], verdicts: RuleVerdict[]): Run {
  const count = (state: State) => verdicts.filter((verdict) => verdict.state === state).length
  return {
    suite: {
      version: '0.1.0',
      hash: `sha256:${hex('suite')}`,
      rules: `sha256:${hex('rules')}`,
      profile: 'core-2026.1',
      profileHash: `sha256:${hex('profile')}`,
    },
    system: {
      name: 'CDB of the sandbox',
      url: 'https://cdb.example/api/2.5',
      time: 'steered',
      fingerprint: hex('system'),
    },
    seed,
    startedAt: '2026-11-21T18:12:21.363Z',
    clock: '2026-09-01T09:00:00+03:00',
    examples,
    verdicts,
    summary: Object.fromEntries(states.map((state) => [state, count(state)])) as Record<State, number>,
  }
}

function stateOf(of: string, at: number, failing: number): State {
  if (at === 1) return 'fail'
  const share = Number.parseInt(hex(of).slice(0, 6), 16) / 0xffffff
  if (share < failing) return 'fail'
  if (share < failing + 0.01) return 'warn'
  if (share < failing + 0.03) return 'could-not-run'
  if (share < failing + 0.032) return 'harness-error'
  if (share < failing + 0.034) return 'config-error'
  return share > 0.9 ? 'not-applicable' : 'pass'
}

function messageOf(state: State): string | undefined {
  if (state === 'fail')
    return 'expected a refusal under the rule, got 201: the system accepted what it must refuse'
  if (state === 'could-not-run') return 'no key for the role reviewer: set ETALON_KEY_REVIEWER'
  if (state === 'not-applicable') return 'the method has no such period'
  if (state === 'warn') return 'refused under the rule, in other words than the standard has'
  if (state === 'harness-error') return "TypeError: Cannot read properties of undefined (reading 'id')"
  return state === 'config-error' ? 'known-failing entry expired on 2026-10-01' : undefined
}

interface Played {
  readonly rule: string
  readonly method: string
  readonly side: 'held' | 'refused'
  readonly state: State
  readonly keys: Made['keys']
  readonly secrets: string[]
}

function example({ rule, method, side, state, keys, secrets }: Played): ExampleResult {
  const name = `${side === 'held' ? 'Allowed' : 'Refused'}: ${rule} in "${method}"`
  const id = hex(rule + method + side).slice(0, 12)
  const said = messageOf(state)
  const own = side === 'refused' ? state : state === 'fail' || state === 'warn' ? 'pass' : state
  const answers = (side === 'refused' && state === 'pass') || state === 'warn' ? 403 : 201
  const exchanges = own === 'could-not-run' ? [] : story({ id, rule, method, keys, secrets, answers })
  const feature = `features/${rule.split('.')[0]}/${rule.split('.')[1]}.feature`
  const message = own === 'pass' ? undefined : said
  const common = { id, feature, name, method, rule, expects: side, state: own, exchanges, milliseconds: 3 }
  return { ...common, ...(message !== undefined && { message }) }
}

interface Told {
  readonly id: string
  readonly rule: string
  readonly method: string
  readonly keys: Made['keys']
  readonly secrets: string[]
  readonly answers: number
}

/** A tender is announced with a document, then a bid is handed in. */
function story({ id, rule, method, keys, secrets, answers }: Told): readonly Exchange[] {
  const [token, transfer, bidToken] = ['token', 'transfer', 'bid'].map((what) => hex(id + what)) as [
    string,
    string,
    string,
  ]
  const tender = hex(`${id} tender`)
  const signature = Buffer.from(hex(`${id}sign`).repeat(2)).toString('base64')
  const signed = `https://docs.example/get/${hex(`${id}doc`)}?KeyID=a8968c46&Signature=${encodeURIComponent(signature)}`
  secrets.push(token, transfer, bidToken, signature, encodeURIComponent(signature))
  const at = '2026-09-01T09:00:00+03:00'
  const data = {
    title: 'Книги "для" бібліотеки </script>',
    procurementMethodType: method,
    value: { amount: 500000, currency: 'UAH' },
  }
  const asked = (verb: Asked['verb'], path: string, key: string, body: unknown, owner?: string): Asked => ({
    verb,
    path,
    key,
    ...(owner !== undefined && { token: owner }),
    body,
  })
  const bid = {
    data: { tenderers: [{ name: 'ТОВ «Книжковий склад»' }], value: { amount: 499000, currency: 'UAH' } },
  }
  const refused = {
    status: 'error',
    errors: [{ location: 'body', name: 'data', description: `Can't do it: ${rule} <b>` }],
  }
  const handed = {
    data: { id: hex(`${id} bid`), ...bid.data },
    access: { token: bidToken, transfer: hex(`${id}t2`) },
  }
  secrets.push(hex(`${id}t2`))
  return [
    {
      asked: asked('POST', '/tenders', keys.buyer as string, { data }),
      reply: {
        status: 201,
        body: { data: { id: tender, ...data, owner_token: token }, access: { token, transfer } },
      },
      at,
    },
    {
      asked: asked('POST', `/tenders/${tender}/documents?acc_token=${token}`, keys.buyer as string, {
        data: { title: "it's.pdf", url: signed },
      }),
      reply: { status: 201, body: { data: { id: hex(`${id}card`), title: "it's.pdf", url: signed } } },
      at,
    },
    {
      asked: asked('POST', `/tenders/${tender}/bids`, keys.bidder as string, bid, token),
      reply: answers === 201 ? { status: 201, body: handed } : { status: answers, body: refused },
      at,
      looks: [{ rule, verdict: answers === 201 ? 'held' : 'refused' }],
    },
  ]
}
