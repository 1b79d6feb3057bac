import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../../simulator/package-root.ts'
import type { Task, Told } from './worker.ts'

/** Processes that do tasks, each one at a time. */
export interface Pool {
  /** Gives every task to whoever is free; answers come in the order of the tasks. `tell` hears what is said meanwhile. */
  all(tasks: readonly Task[], tell?: (told: Told) => void): Promise<Told[]>
  /** Gives every process the same task. */
  each(task: Task): Promise<void>
  close(): void
}

/** A task could not be done. */
export class WorkerFailed extends Error {}

/** One example that takes longer than this has hung: milliseconds. */
const LONGEST = 120_000

const isWritten = import.meta.url.endsWith('.ts')
const program = join(packageRoot, isWritten ? 'harness/mutants/worker.ts' : 'dist/harness/mutants/worker.js')

/** Starts worker processes; `recall` is the task that a process which takes the place of another is given first. */
export async function openPool(size: number): Promise<Pool> {
  let lesson: Task | undefined
  const workers = await Promise.all(Array.from({ length: size }, start))

  async function start(): Promise<ChildProcess> {
    const worker = fork(program, {
      execArgv: ['--max-semi-space-size=64', ...(isWritten ? ['--import', 'tsx'] : [])],
    })
    await answer(worker)
    return worker
  }

  /** Does one task; a process that hangs is replaced by another, and the task has no answer but that. */
  async function perform(place: number, task: Task, tell: (told: Told) => void): Promise<Told> {
    const worker = workers[place] as ChildProcess
    const answered = answer(worker, tell)
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
      const told: Told[] = new Array(tasks.length)
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
function answer(
  worker: ChildProcess,
  tell: (told: Told) => void = () => undefined,
): Promise<Told | { hung: true }> {
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
    const hear = (told: Told) => {
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
