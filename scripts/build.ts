import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Makes `dist/` (or the folder it is told), what is published: types by the compiler, code bundled, because a server
 * that loads hundreds of small modules spends more time finding them than running them (docs/decisions/0009).
 * What entries share lies in `chunks/`, once.
 */
const folder = process.argv[2] ?? 'dist'
const entries = [
  'harness/cli/main.ts',
  'harness/example-broker/main.ts',
  'simulator/main.ts',
  'simulator/msw.ts',
  'simulator/adapters/axios/adapter.ts',
  ...readdirSync('steps', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `steps/${file}`),
]

rmSync(folder, { recursive: true, force: true })
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--outDir', folder], { stdio: 'inherit' })
await build({
  entryPoints: entries,
  outdir: folder,
  outbase: '.',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  minifySyntax: true,
  sourcemap: true,
  logLevel: 'warning',
})
