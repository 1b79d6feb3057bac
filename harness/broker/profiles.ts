import { type Profile, profileOf } from '../profiles/profiles.ts'
import { resilienceRules } from '../resilience/rules.ts'
import { brokerRules, everydayRules } from './rules.ts'

/** Which rules an eMall is measured by, and with which scenarios. */
interface Measured extends Profile {
  /** Cucumber tag expression; empty: all. */
  readonly tags: string
}

const measured = (
  name: string,
  title: Profile['title'],
  rules: readonly { readonly id: string }[],
  tags: string,
): Measured => ({
  ...profileOf(
    name,
    title,
    rules.map(({ id }) => id),
  ),
  tags,
})

/** The profiles of `certify broker` by name. */
export const brokerProfiles = {
  all: measured('broker', { en: 'Brokers', uk: 'Майданчики' }, brokerRules, ''),
  everyday: measured(
    'broker-everyday',
    { en: 'Brokers while nothing goes wrong', uk: 'Майданчики, коли все гаразд' },
    everydayRules,
    'not @resilience',
  ),
  resilience: measured(
    'broker-resilience',
    { en: 'Resilience of brokers', uk: 'Стійкість майданчиків' },
    resilienceRules,
    '@resilience',
  ),
} as const
export type BrokerProfile = keyof typeof brokerProfiles
