import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../../simulator/package-root.ts'

/** What any worker may say: that it is there, that it works on, that it could not do a task. */
type Said = { readonly ready: true } | { readonly seen: string } | { readonly failure: string }

/** Processes that do tasks, each one at a time. */
export interface Pool<Task, Told> {
  /** Gives every task to whoever is free; answers come in the order of the tasks. `tell` hears what is said meanwhile. */
  all(tasks: readonly Task[], tell?: (told: Told) => void): Promise<Told[]>
  /** Gives every process the same task. */
  each(task: Task): Promise<void>
  close(): void
}

/** A task could not be done. */
export class WorkerFailed extends Error {}

/** Whoever says nothing for longer than this has hung: milliseconds. */
const LONGEST = 120_000

const isWritten = import.meta.url.endsWith('.ts')

/** Starts processes of a program that answers each task with one message; `name`: its file in harness/, without its ending. */
export async function openPool<Task extends object, Told extends object>(
  name: string,
  size: number,
): Promise<Pool<Task, Told | Said>> {
  const program = join(packageRoot, isWritten ? `harness/${name}.ts` : `dist/harness/${name}.js`)
  let lesson: Task | undefined
  const workers = await Promise.all(Array.from({ length: size }, start))

  async function start(): Promise<ChildProcess> {
    const worker = fork(program, {
      execArgv: ['--max-semi-space-size=64', ...(isWritten ? ['--import', 'tsx'] : [])],
    })
    await answer<Told>(worker)
    return worker
  }

  /** Does one task; a process that hangs is replaced by another, and the task has no answer but that. */
  async function perform(place: number, task: Task, tell: (told: Told | Said) => void): Promise<Told | Said> {
    const worker = workers[place] as ChildProcess
    const answered = answer<Told>(worker, tell)
    worker.send(task)
    const told = await answered
    if (!('hung' in told)) return told
    worker.kill('SIGKILL')
    const other = await start()
    workers[place] = other
    if (lesson) await perform(place, lesson, tell)
    return { failure: 'hung' }
  }

  return {
    async all(tasks, tell = () => undefined) {
      const told: (Told | Said)[] = new Array(tasks.length)
      const left = tasks.entries()
      await Promise.all(
        workers.map(async (_, place) => {
          for (const [n, task] of left) told[n] = await perform(place, task, tell)
        }),
      )
      return told
    },
    async each(task) {
      lesson = task
      await Promise.all(workers.map((_, place) => perform(place, task, () => undefined)))
    },
    close() {
      for (const worker of workers) worker.kill()
    },
  }
}

/** What ends a task: anything but what is told on the way. */
function answer<Told extends object>(
  worker: ChildProcess,
  tell: (told: Told | Said) => void = () => undefined,
): Promise<Told | Said | { hung: true }> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      worker.off('message', hear)
      worker.off('exit', gone)
    }
    const late = () => {
      end()
      resolve({ hung: true })
    }
    let timer = setTimeout(late, LONGEST)
    const hear = (told: Told | Said) => {
      if ('seen' in told) {
        clearTimeout(timer)
        timer = setTimeout(late, LONGEST)
        tell(told)
        return
      }
      end()
      tell(told)
      resolve(told)
    }
    const gone = (code: number | null) => {
      end()
      reject(new WorkerFailed(`a worker ended with ${code}`))
    }
    worker.on('message', hear)
    worker.on('exit', gone)
  })
}
