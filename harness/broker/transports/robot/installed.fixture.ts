import { spawnSync } from 'node:child_process'

/** How Robot Framework is started here; undefined where it is not installed. It ends `--version` with 251. */
export function robotCommand(): readonly string[] | undefined {
  const command = ['python3', '-m', 'robot']
  const [program = '', ...args] = command
  const { status } = spawnSync(program, [...args, '--version'])
  return status === 251 ? command : undefined
}
