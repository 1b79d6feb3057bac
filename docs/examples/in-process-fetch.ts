// A whole CDB inside your program: no server, no port, no network. In your project: import … from 'prozorro-etalon'.
import { createSimulator } from '../../simulator/main.ts'

const simulator = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0 })

const feed = await simulator.fetch(new Request('http://localhost/api/2.5/tenders'))
console.log(
  `GET /tenders answers ${feed.status} with ${((await feed.json()) as { data: unknown[] }).data.length} tenders`,
)

// A key of the built-in users is the user name of Basic authorization; the password is empty.
const refused = await simulator.fetch(
  new Request('http://localhost/api/2.5/tenders', {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('broker:')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ data: { title: 'Книги' }, config: {} }),
  }),
)
const { errors } = (await refused.json()) as { errors: { name: string }[] }
console.log(`POST /tenders answers ${refused.status}; the first fault is ${errors[0]?.name}`)
