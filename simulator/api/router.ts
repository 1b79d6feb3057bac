import type { Route, Service, Verb } from './route.ts'

type Row = Route | Service

interface Node {
  readonly fixed: Map<string, Node>
  parameter?: Node
  readonly routes: Map<Verb, Row>
}

/** A route that fits a path, with the values of its parameters; or, for a verb the path lacks, a route of another one. */
export type Match =
  | { readonly route: Row; readonly path: Record<string, string> }
  | { readonly other: Row; readonly path: Record<string, string> }

const fresh = (): Node => ({ fixed: new Map(), routes: new Map() })

/** Finds the route of a verb and a path; built once from the route table. */
export function router(routes: readonly Row[]): (verb: Verb, path: string) => Match | undefined {
  const root = fresh()
  for (const route of routes) grow(root, route)
  return (verb, path) => {
    const segments = path.split('/').filter(Boolean)
    const node = walk(root, segments, 0)
    if (!node) return undefined
    const route = node.routes.get(verb)
    if (route) return { route, path: parameters(route, segments) }
    const other = node.routes.get('GET') ?? ([...node.routes.values()][0] as Row)
    return { other, path: parameters(other, segments) }
  }
}

function grow(root: Node, route: Row): void {
  let node = root
  for (const segment of route.path.split('/').filter(Boolean)) node = child(node, segment)
  if (node.routes.has(route.verb)) throw new Error(`two routes for ${route.verb} ${route.path}`)
  node.routes.set(route.verb, route)
}

function child(node: Node, segment: string): Node {
  if (segment.startsWith('{')) {
    node.parameter ??= fresh()
    return node.parameter
  }
  const known = node.fixed.get(segment) ?? fresh()
  node.fixed.set(segment, known)
  return known
}

/** Fixed segments win over parameters; where they lead nowhere the parameter is tried. */
function walk(node: Node, segments: readonly string[], n: number): Node | undefined {
  const segment = segments[n]
  if (segment === undefined) return node.routes.size ? node : undefined
  const fixed = node.fixed.get(segment)
  return (fixed && walk(fixed, segments, n + 1)) ?? (node.parameter && walk(node.parameter, segments, n + 1))
}

function parameters(route: Row, segments: readonly string[]): Record<string, string> {
  const path: Record<string, string> = {}
  route.path
    .split('/')
    .filter(Boolean)
    .forEach((name, n) => {
      if (name.startsWith('{')) path[name.slice(1, -1)] = segments[n] as string
    })
  return path
}
