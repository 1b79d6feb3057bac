import type { Choice } from '../../simulator/domain/method.ts'

/** Flags of a tender's configuration by name. */
export type Flags = Readonly<Record<string, boolean | number>>

/** A flag the method does not have, or a value it does not allow; the message says which it allows. */
export class FlagError extends Error {}

/** A table whose configuration lists the values that may be chosen: of a method, of a type of framework. */
interface Configured {
  readonly id: string
  readonly config: object
}

type Range = Exclude<Choice<number>, readonly number[]>
type Choices = Readonly<Record<string, readonly (boolean | number)[] | Range>>

/**
 * The whole configuration: what was chosen; of each list of sets of flags that go together the first set that does
 * not contradict it; and the defaults of the method for the rest. Throws FlagError.
 */
export function exampleConfig(
  { id, config }: Configured,
  chosen: Flags,
  together: readonly (readonly Flags[])[] = [],
): Flags {
  const choices = config as Choices
  for (const [name, value] of Object.entries(chosen)) {
    const choice = choices[name]
    if (choice === undefined)
      throw new FlagError(`${id} has no flag ${name}; it has ${Object.keys(choices).join(', ')}`)
    if (!allows(choice, value))
      throw new FlagError(`${id} does not allow ${name}=${value}; it allows ${printed(choice)}`)
  }
  const fits = (flags: Flags) =>
    Object.entries(flags).every(([name, value]) => (chosen[name] ?? value) === value)
  const rest = Object.assign({}, ...together.map((sets) => sets.find(fits)))
  return Object.fromEntries(
    Object.entries(choices).map(([name, choice]) => [name, chosen[name] ?? rest[name] ?? defaultOf(choice)]),
  )
}

/** The flags a method lets the buyer choose, with every value worth trying: of a range its ends. */
export function choicesOf({
  config,
}: Configured): readonly (readonly [string, readonly (boolean | number)[]])[] {
  return Object.entries(config as Choices)
    .map(([name, choice]) => [name, valuesOf(choice)] as const)
    .filter(([, values]) => values.length > 1)
}

/** Reads `name=value`. Throws FlagError. */
export function readFlag(text: string): readonly [string, boolean | number] {
  const [, name, word] = /^(\w+)=(.+)$/.exec(text) ?? []
  if (name === undefined || word === undefined)
    throw new FlagError(`"${text}" is not a flag: write name=value, like hasAuction=false`)
  if (word === 'true' || word === 'false') return [name, word === 'true']
  if (/^\d+$/.test(word)) return [name, Number(word)]
  throw new FlagError(`"${text}": the value of a flag is true, false or a whole number`)
}

function isList(choice: Choices[string]): choice is readonly (boolean | number)[] {
  return Array.isArray(choice)
}

function defaultOf(choice: Choices[string]): boolean | number {
  return isList(choice) ? (choice[0] as boolean | number) : choice.default
}

function valuesOf(choice: Choices[string]): readonly (boolean | number)[] {
  if (isList(choice)) return choice
  return [...new Set([choice.default, choice.min, ...(choice.max === undefined ? [] : [choice.max])])]
}

function allows(choice: Choices[string], value: boolean | number): boolean {
  if (isList(choice)) return choice.includes(value)
  return typeof value === 'number' && value >= choice.min && value <= (choice.max ?? value)
}

function printed(choice: Choices[string]): string {
  if (isList(choice)) return choice.join(', ')
  return choice.max === undefined ? `${choice.min} and more` : `${choice.min} to ${choice.max}`
}
