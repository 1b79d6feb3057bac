import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** The browser that is installed here, driven by its own protocol over a pipe; nothing has to be downloaded for it. */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const PATIENCE = 15_000
const LOOK_EVERY = 25

/** Where Chromium is; undefined when there is none. */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM
  if (named) return named
  for (const name of NAMES) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim()
    } catch {
      // Not under this name.
    }
  }
  return undefined
}

type Params = Record<string, unknown>
type Send = (method: string, params?: Params, sessionId?: string) => Promise<Params>

export interface Screen {
  readonly width: number
  readonly height: number
  readonly mobile?: boolean
}

/** One window of somebody of his own: nothing is shared with other windows. */
export interface Page {
  goto(url: string): Promise<void>
  reload(): Promise<void>
  /** The value of an expression in the page; promises are waited for. */
  run<T>(expression: string): Promise<T>
  /** Waits until an expression is true in the page. Throws, with what the page shows, when it never is. */
  until(expression: string, patience?: number): Promise<void>
  /** All text that can be seen. */
  text(): Promise<string>
  offline(lost: boolean): Promise<void>
  /** Types where the focus is. */
  type(text: string): Promise<void>
  press(key: 'Tab' | 'Enter'): Promise<void>
  shot(path: string): Promise<void>
  /** Errors that the page's scripts threw or reported so far. */
  readonly faults: readonly string[]
}

export interface Browser {
  open(screen: Screen): Promise<Page>
  close(): void
}

export function launch(path: string): Browser {
  const profile = mkdtempSync(join(tmpdir(), 'etalon-chromium-'))
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-pipe',
    '--hide-scrollbars',
  ]
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const { send, listen } = wire(child)
  return {
    open: (screen) => openPage(send, listen, screen),
    close() {
      // The browser's own children may still write for a moment; what they leave in the temporary folder harms nobody.
      child.once(
        'exit',
        () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {}),
      )
      child.kill()
    },
  }
}

type Listen = (sessionId: string, heard: (method: string, params: Params) => void) => void

interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: Params
  readonly result?: Params
  readonly error?: { readonly message: string }
}

/** Messages are JSON texts, each ended by a zero byte. */
function wire(child: ChildProcess): { send: Send; listen: Listen } {
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const waiting = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, (method: string, params: Params) => void>()
  let rest = ''
  let last = 0
  const heard = ({ id, sessionId = '', method, params = {}, result = {}, error }: Message) => {
    if (method !== undefined) listeners.get(sessionId)?.(method, params)
    const asked = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || !asked) return
    waiting.delete(id)
    if (error) asked.reject(new Error(error.message))
    else asked.resolve(result)
  }
  from.setEncoding('utf8')
  from.on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) heard(JSON.parse(message) as Message)
  })
  return {
    listen: (sessionId, listener) => void listeners.set(sessionId, listener),
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve, reject })
        to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
      }),
  }
}

async function openPage(
  send: Send,
  listen: Listen,
  { width, height, mobile = false }: Screen,
): Promise<Page> {
  const { browserContextId } = await send('Target.createBrowserContext')
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const faults: string[] = []
  listen(String(sessionId), (method, params) => {
    if (method === 'Runtime.exceptionThrown')
      faults.push(JSON.stringify(params.exceptionDetails).slice(0, 400))
  })
  const ask = (method: string, params?: Params) => send(method, params, String(sessionId))
  for (const domain of ['Page', 'Runtime', 'Network']) await ask(`${domain}.enable`)
  await ask('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    mobile,
    deviceScaleFactor: mobile ? 2 : 1,
  })
  const run = <T>(expression: string) => evaluate<T>(ask, expression)
  const text = () => run<string>('document.body.innerText')
  const until = async (expression: string, patience = PATIENCE) => {
    const end = performance.now() + patience
    while (!(await run<boolean>(`Boolean(${expression})`).catch(() => false))) {
      if (performance.now() > end) throw new Error(`never became true: ${expression}\n\n${await text()}`)
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
    }
  }
  const loaded = () => until("document.readyState === 'complete' && location.href !== 'about:blank'")
  return {
    run,
    text,
    until,
    faults,
    async goto(url) {
      await ask('Page.navigate', { url })
      await loaded()
    },
    async reload() {
      await run('(window.before = true)')
      await ask('Page.reload')
      await until("!window.before && document.readyState === 'complete'")
    },
    async offline(lost) {
      const speed = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
      await ask('Network.emulateNetworkConditions', { offline: lost, ...speed })
    },
    async type(text) {
      await ask('Input.insertText', { text })
    },
    async press(key) {
      const code = { Tab: 9, Enter: 13 }[key]
      const how = { key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' && { text: '\r' }) }
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', ...how })
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...how })
    },
    async shot(path) {
      const { data } = await ask('Page.captureScreenshot', { format: 'png' })
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, Buffer.from(String(data), 'base64'))
    },
  }
}

async function evaluate<T>(
  ask: (method: string, params?: Params) => Promise<Params>,
  expression: string,
): Promise<T> {
  const how = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = (await ask('Runtime.evaluate', how)) as {
    result?: { value: T }
    exceptionDetails?: { exception?: { description?: string } }
  }
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the page threw')
  return result?.value as T
}
