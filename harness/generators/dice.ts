import { base, en, Faker, generateMersenne53Randomizer, uk } from '@faker-js/faker'

/** Everything that is left to chance in one generated object; the same seed, the same throws. */
export interface Dice {
  /** Names, places and words in Ukrainian and in English. */
  readonly uk: Faker
  readonly en: Faker
  /** A whole number between two, both included. */
  whole(least: number, most: number): number
  /** True so often, of 1. */
  chance(share: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** 32 hexadecimal digits. */
  hex(): string
  /** How readily members that may be left out are given, of 1. */
  readonly richness: number
}

// Making a Faker takes longer than filling a tender: one for each language is thrown with new seeds.
const randomizer = generateMersenne53Randomizer()
const ukrainian = new Faker({ locale: [uk, en, base], randomizer })
const english = new Faker({ locale: [en, base], randomizer })

/** Dice for one object. They share their source: whoever throws others meanwhile spoils these. */
export function diceOf(seed: number, richness: number): Dice {
  randomizer.seed(seed)
  const share = () => randomizer.next()
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  return {
    uk: ukrainian,
    en: english,
    whole,
    chance: (of) => share() < of,
    pick: <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T,
    hex: () =>
      Array.from({ length: 4 }, () => whole(0, 0xff_ff_ff_ff).toString(16).padStart(8, '0')).join(''),
    richness,
  }
}
