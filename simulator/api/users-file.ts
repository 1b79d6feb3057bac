import { isObject } from '../domain/json.ts'
import type { User } from './access.ts'

/** A users file that cannot be used; the message says where and what to do. */
export class UsersFileError extends Error {}

/**
 * Reads a users table: JSON `{"users": [{"key", "name", "group", "levels": ["1", …]}]}` or the list alone.
 * `name` defaults to the key. Throws UsersFileError.
 */
export function readUsers(text: string, file: string): User[] {
  const json = parseJson(text, file)
  const rows = Array.isArray(json) ? json : isObject(json) ? json.users : undefined
  if (!Array.isArray(rows)) {
    throw new UsersFileError(`${file}: expected a list of users, or {"users": [ … ]}`)
  }
  if (!rows.length)
    throw new UsersFileError(`${file}: the list of users is empty: nobody could write anything`)
  return rows.map((row: unknown, n) => readUser(row, `${file}: users[${n}]`))
}

function parseJson(text: string, file: string): unknown {
  if (text.trim() === '')
    throw new UsersFileError(`${file}: the file is empty; expected JSON {"users": [ … ]}`)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsersFileError(`${file}: not JSON: ${(error as Error).message}`)
  }
}

function readUser(row: unknown, where: string): User {
  if (!isObject(row))
    throw new UsersFileError(`${where}: expected an object with key, name, group and levels`)
  const key = text(row.key, `${where}.key`)
  const levels = row.levels
  if (
    !Array.isArray(levels) ||
    !levels.every((level) => typeof level === 'string' && /^[1-6a-z]$/.test(level))
  ) {
    throw new UsersFileError(
      `${where}.levels: expected a list of "1" … "6" and permission letters (c, x, t, r, h)`,
    )
  }
  return {
    key,
    name: row.name === undefined ? key : text(row.name, `${where}.name`),
    group: text(row.group, `${where}.group`),
    levels,
  }
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '')
    throw new UsersFileError(`${where}: expected a text that is not empty`)
  return value
}
