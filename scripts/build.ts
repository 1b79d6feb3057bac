import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { bundle } from './bundle.ts'

/**
 * Makes `dist/` (or the folder it is told), what is published: types by the compiler, code bundled, because a server
 * that loads hundreds of small modules spends more time finding them than running them (docs/decisions/0009).
 */
const folder = process.argv[2] ?? 'dist'
rmSync(folder, { recursive: true, force: true })
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--outDir', folder], { stdio: 'inherit' })
await bundle(folder)
