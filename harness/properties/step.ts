import type { Asked, Driver, Reply } from '../drivers/driver.ts'

/** One thing that is done to a system: a request, a file for its document service, time that passes. */
export type Step =
  | { readonly ask: Asked }
  | { readonly upload: { readonly title: string; readonly content: string; readonly format: string } }
  | { readonly wait: { readonly until: string } }

/** A step, when it was taken, and what the system answered: to a file as `{data: {url, hash}}`, to time nothing. */
export interface Played {
  readonly step: Step
  readonly at: string
  readonly reply: Reply
}

/** Takes a step. */
export async function take(driver: Driver, step: Step): Promise<Played> {
  if ('ask' in step) {
    const { at, reply } = await driver.send(step.ask)
    return { step, at, reply }
  }
  const at = await driver.now()
  if ('wait' in step) {
    await driver.advance(step.wait)
    return { step, at, reply: { status: 200, body: undefined } }
  }
  const { title, content, format } = step.upload
  const { url, hash } = await driver.upload(title, content, format)
  return { step, at, reply: { status: 200, body: { data: { url, hash } } } }
}

const TEMPLATE = /\/[0-9a-f]{32}|\/‹[^›]*›/g

/** What a step is, whatever it is about: `POST /tenders/…/bids`. */
export function kindOf(step: Step): string {
  if ('wait' in step) return 'wait'
  if ('upload' in step) return 'upload'
  return `${step.ask.verb} ${step.ask.path.split('?', 1)[0]?.replace(TEMPLATE, '/…')}`
}
