/** The wording of a refusal: text with `{slots}`, nested the way the CDB nests it. */
export type AnswerText = string | readonly AnswerText[] | { readonly [key: string]: AnswerText }

/** What a refusal looks like on the wire: HTTP status, place of the fault, wording. */
export interface Answer<Name extends string = string, Text extends AnswerText = AnswerText> {
  readonly status: number
  /** Where the fault is: `body` unless said otherwise. */
  readonly location?: 'body' | 'url' | 'header' | 'querystring' | 'path'
  readonly name: Name
  readonly text: Text
}

type SlotsOfString<T> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOfString<Rest> : never
type SlotsOfText<T> = AnswerText extends T
  ? never
  : T extends string
    ? SlotsOfString<T>
    : T extends readonly (infer U)[]
      ? SlotsOfText<U>
      : T extends object
        ? SlotsOfText<T[keyof T]> | SlotsOfString<keyof T>
        : never

/** The slots an answer's name and text ask for; a forgotten one does not compile. */
export type Slots<Name extends string, Text extends AnswerText> = Readonly<
  Record<SlotsOfString<Name> | SlotsOfText<Text>, unknown>
>

/** One rendered fault, as it stands in `errors` of a reply. */
export interface Fault {
  readonly location: string
  readonly name: string
  readonly description: unknown
}

const SLOT = /\{(\w+)\}/g
const WHOLE_SLOT = /^\{(\w+)\}$/

/** Fills the slots. A text that is nothing but one slot takes the slot's value as it is (nested faults). */
export function render(answer: Answer, slots: Readonly<Record<string, unknown>>): Fault {
  return {
    location: answer.location ?? 'body',
    name: String(fill(answer.name, slots)),
    description: fillText(answer.text, slots),
  }
}

function fillText(text: AnswerText, slots: Readonly<Record<string, unknown>>): unknown {
  if (typeof text === 'string') return fill(text, slots)
  if (Array.isArray(text)) return text.map((each) => fillText(each, slots))
  return Object.fromEntries(
    Object.entries(text).map(([key, each]) => [
      String(fill(key, slots)),
      fillText(each as AnswerText, slots),
    ]),
  )
}

function fill(text: string, slots: Readonly<Record<string, unknown>>): unknown {
  const whole = WHOLE_SLOT.exec(text)?.[1]
  if (whole !== undefined && whole in slots) return slots[whole]
  return text.replace(SLOT, (all, slot: string) => (slot in slots ? String(slots[slot]) : all))
}

/**
 * Recognises the same refusal in the reply of any system: true when the fault's place and wording fit the template,
 * whatever stands in the slots.
 */
export function says(answer: Answer, fault: Fault): boolean {
  return (
    fault.location === (answer.location ?? 'body') &&
    fitsText(answer.name, fault.name) &&
    fits(answer.text, fault.description)
  )
}

function fits(text: AnswerText, value: unknown): boolean {
  if (typeof text === 'string') {
    if (WHOLE_SLOT.test(text)) return value !== undefined
    return typeof value === 'string' && fitsText(text, value)
  }
  if (Array.isArray(text)) {
    return (
      Array.isArray(value) && value.length === text.length && text.every((each, n) => fits(each, value[n]))
    )
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  const templates = Object.entries(text)
  const actual = Object.entries(value)
  return (
    actual.length === templates.length &&
    templates.every(([key, each]) => actual.some(([k, v]) => fitsText(key, k) && fits(each as AnswerText, v)))
  )
}

const patterns = new Map<string, RegExp>()

function fitsText(template: string, text: string): boolean {
  let pattern = patterns.get(template)
  if (!pattern) {
    const parts = template
      .split(SLOT)
      .map((part, n) => (n % 2 ? '[\\s\\S]*' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')))
    pattern = new RegExp(`^${parts.join('')}$`)
    patterns.set(template, pattern)
  }
  return pattern.test(text)
}
