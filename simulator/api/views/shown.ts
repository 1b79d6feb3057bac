/** An object as it is served: without the hidden members, nothing that is null or an empty list. Source: serializers/base.py. */
export function shown(object: object, hidden: Iterable<string> = []): Record<string, unknown> {
  const secret = new Set(hidden)
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => says(value) && !secret.has(key)))
}

function says(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}
