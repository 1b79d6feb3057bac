import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Checks } from './check.ts'
import { checkNamed } from './index.ts'

const files = readdirSync(import.meta.dirname).filter((file) => !/\.test\.ts$/.test(file))
const names = files.map((file) => file.replace(/\.ts$/, ''))
const modules = await Promise.all(
  names.map((name) => import(/* @vite-ignore */ `./${name}.ts`) as Promise<{ [name: string]: Checks }>),
)
const themes = modules.flatMap((module) =>
  Object.entries(module).flatMap(([name, theme]) => (name.endsWith('Checks') ? [theme] : [])),
)

test('every theme is registered and no two checks have one name', () => {
  const checks = themes.flatMap((theme) => Object.keys(theme))
  expect(checks.length).toBeGreaterThan(40)
  expect(new Set(checks).size).toBe(checks.length)
  for (const theme of themes) {
    for (const [name, check] of Object.entries(theme)) expect(checkNamed(name)).toBe(check)
  }
})
