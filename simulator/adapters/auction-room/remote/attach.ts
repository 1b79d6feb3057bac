import type { Strategy } from '../../../domain/auction/room/bots.ts'
import { type Instant, instant } from '../../../domain/time.ts'
import { type VirtualClock, virtualClock } from '../../clock/virtual.ts'
import { auctionApi } from '../auction-api.ts'
import { type ProtocolStore, protocolFiles } from '../protocol-file.ts'
import { Room } from '../room.ts'
import { type CdbAddress, remoteCdb } from './cdb.ts'
import { crawl } from './crawl.ts'

export interface AttachOptions {
  readonly cdb: CdbAddress
  /** The document service that keeps protocols. */
  readonly documents: ProtocolStore
  /** Scheme and host of the room's pages. */
  readonly host: string
  /** Secrets of bidders and the luck of bots come from it. */
  readonly seed: string
  /** Quick modes are honoured. */
  readonly quick: boolean
  readonly bots?: Strategy
  /** The machine's clock, in microseconds since 1970. */
  machine(): number
  /** What is answered to a request for something that the room does not have. */
  elsewhere(): Response
}

/** An auction room that holds the auctions of a CDB somewhere else. */
export interface AttachedRoom {
  readonly room: Room
  readonly clock: VirtualClock
  /** Serves the module's API. */
  fetch(request: Request): Promise<Response>
  readonly time: { next(): Instant | undefined; settle(): Promise<unknown> }
  /** Reads what is new in the CDB's feed. Rejects with CdbError when the CDB does not answer. */
  sync(): Promise<void>
  /** Waits until the CDB has answered everything it is being told. */
  answered(): Promise<unknown>
}

/** After so many seconds a stage is begun too late, not in the past. */
const KEEPS_PACE = 30

/** A clock of a simulator may be steered: it is set again when it is this far from ours, in microseconds. */
const DRIFT = 1_000_000

/** At one moment a tender may come due so often: a guard against a wheel that turns. */
const MOST_TURNS = 50

/** Attaches a room to a CDB: it plans from its feed, tells it where auctions are held and how they came out. */
export async function attachRoom(options: AttachOptions): Promise<AttachedRoom> {
  const { cdb: address, documents, host, seed, quick, bots, machine } = options
  const cdb = remoteCdb(address)
  const clock = virtualClock({ rate: 1, machine })
  const steered = await follow(cdb, clock)
  const file = protocolFiles(address.fetch ?? fetch, documents)
  const room = new Room({
    host,
    seed,
    sandbox: quick,
    // Somebody may have published a protocol of the same name since the tender was read.
    publish: async (auction) => file(auction, await cdb.tender(auction.tender_id)),
    // A simulator's clock may leap; real time that was slept through is lost.
    ...(!steered && { keepsPace: KEEPS_PACE }),
    ...(bots && { bots }),
  })
  const time = settling(room, clock, cdb.tell)
  const read = crawl(cdb, {
    note: (tender) => room.note(tender, clock.now()),
    expects: room.expects.bind(room),
  })
  const serve = auctionApi(room, { clock, settle: async () => time.settle() })
  return {
    room,
    clock,
    fetch: async (request) => (await serve(request)) ?? options.elsewhere(),
    time: { next: () => room.next()?.at, settle: async () => time.settle() },
    async sync() {
      if (steered) await follow(cdb, clock)
      await read()
      time.settle()
    },
    answered: time.answered,
  }
}

/** Sets a clock by a simulator's; false when the CDB has none that may be steered. */
async function follow(cdb: ReturnType<typeof remoteCdb>, clock: VirtualClock): Promise<boolean> {
  const reading = await cdb.clock()
  if (!reading) return false
  const now = instant(reading.now)
  if (clock.rate !== reading.rate) clock.run(reading.rate)
  if (Math.abs(now - clock.now()) > DRIFT * Math.max(reading.rate, 0.001)) clock.set(now)
  return true
}

/** Lets a room do what is due without waiting for the CDB: one slow answer must not hold up the other auctions. */
function settling(room: Room, clock: VirtualClock, tell: Parameters<Room['play']>[2]) {
  const open = new Set<Promise<void>>()
  const settle = () => {
    const turns = new Map<string, number>()
    for (let due = room.next(); due && due.at <= clock.now(); due = room.next()) {
      const turn = (turns.get(due.id) ?? 0) + 1
      turns.set(due.id, turn)
      if (turn > MOST_TURNS) return
      const playing = room.play(due.id, clock.now(), tell).finally(() => open.delete(playing))
      open.add(playing)
    }
  }
  const answered = async () => {
    while (open.size) await Promise.all(open)
  }
  return { settle, answered }
}
