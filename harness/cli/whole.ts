import { InvalidArgumentError } from 'commander'

/** Reads a whole number of an option: no less than this, and no more than 31 bits hold. */
export const whole =
  (least: number) =>
  (text: string): number => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < least || number > 0x7f_ff_ff_ff)
      throw new InvalidArgumentError(`expected a whole number from ${least} on.`)
    return number
  }
