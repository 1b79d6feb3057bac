import type { Reply } from '../drivers/driver.ts'

/** An answer as text; what it says is read once, and only when somebody wants to know. */
export interface Told extends Reply {
  readonly text: string
}

export const told = (status: number, text: string): Told => new Answer(status, text)

/** A class because a getter of an object of its own is kept, with all it sees, until the next great collection of garbage. */
class Answer implements Told {
  readonly status: number
  readonly text: string
  #read: { readonly body: unknown } | undefined

  constructor(status: number, text: string) {
    this.status = status
    this.text = text
  }

  get body(): unknown {
    this.#read ??= { body: this.text === '' ? undefined : JSON.parse(this.text) }
    return this.#read.body
  }
}
