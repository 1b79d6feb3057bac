import { type Twin, twins } from '../../example-broker/twins/twins.ts'
import type { Bent } from '../mutant.ts'

/** The example eMall with one bad habit. Its target is the rule for brokers that it breaks. */
export interface BrokerMutant extends Bent {
  readonly habit: Twin['habit']
}

/** Every broken twin of the example eMall. */
export const brokerMutants: readonly BrokerMutant[] = twins.map(({ id, title, habit, breaks }) => ({
  id: `habit ${breaks} ${id}`,
  operator: 'habit',
  target: breaks,
  words: title.en,
  uk: title.uk,
  habit,
}))
