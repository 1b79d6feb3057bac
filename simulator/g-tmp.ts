import { createSimulator } from './main.ts'
import { requestOf, storedIn } from './api/garbage-request.fixture.ts'
import { world } from './api/garbage-world.fixture.ts'
import { routes } from './api/routes.ts'
import { chance } from './api/garbage.fixture.ts'
const s = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0 })
const at = await world(s)
const from = chance(Number(process.argv[2] ?? 1))
const seen: Record<string, number> = {}, per: Record<string, Record<string, number>> = {}, fails: Record<string, [number, string]> = {}
const statuses = ['draft', 'active.enquiries', 'active.tendering', 'active.auction', 'active.qualification', 'active.pre-qualification', 'active.awarded', 'complete', 'cancelled', 'unsuccessful']
const end = Date.now() + Number(process.argv[3] ?? 40) * 1000
let n = 0
while (Date.now() < end) {
  await s.control.restore(from.pick(at.stages))
  let stored = await storedIn(s)
  if (from.luck(0.4)) { const t = stored.documents.tender?.[0] as any; await s.control.put('tender', t.id, { ...t, status: from.pick(statuses) }); stored = await storedIn(s) }
  for (let k = 0; k < 30; k++) {
    const route = from.below(routes.length)
    const r = requestOf({ route, seed: from.below(0xffffffff) }, at, stored)
    const body = r.body ? await r.clone().text() : ''
    const a = await s.fetch(r); n++
    seen[a.status] = (seen[a.status] ?? 0) + 1
    const key = `${routes[route]!.verb} ${routes[route]!.path}`
    ;(per[key] ??= {})[a.status] = ((per[key] ??= {})[a.status] ?? 0) + 1
    const f = s.control.trace().find((e) => e.failure)
    if (f || a.status >= 500) {
      const text = f ? `${f.request.verb} ${f.request.path}\n${f.failure!.split('\n').slice(0, 6).join('\n')}` : await a.text()
      const id = (f?.failure ?? text).split('\n').slice(0, 2).join(' ')
      fails[id] = [(fails[id]?.[0] ?? 0) + 1, fails[id]?.[1] ?? `${text}\n${body.slice(0, 1500)}`]
      const snap = await s.control.snapshot(); await s.control.reset({}); await s.control.restore(snap)
      s.control.clock()
    }
    if (a.status === 200 || a.status === 201) stored = r.method === 'GET' ? stored : await storedIn(s)
  }
}
console.log(n, seen)
for (const [id, [c, t]] of Object.entries(fails)) console.log('=====', c, id, '\n', t.slice(0, 2500))
if (process.argv[4]) for (const [k, v] of Object.entries(per)) if (!v[200] && !v[201]) console.log(k, JSON.stringify(v))
