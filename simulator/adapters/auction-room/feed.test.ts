import { once } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { PublicAuction } from '../../domain/auction/room/document.ts'
import { httpServer, listen } from '../http-server/http-server.ts'
import { serveFeeds } from './feed.ts'
import type { Room } from './room.ts'

const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** A server with a room in which nothing happens but what `tell` says. */
async function serving(patience?: { pingEvery: number; answerWithin: number }) {
  const watchers = new Map<string, Set<(auction: PublicAuction) => void>>()
  const watch: Room['watch'] = (id, watcher) => {
    const those = watchers.get(id) ?? new Set()
    watchers.set(id, those.add(watcher))
    return () => void those.delete(watcher)
  }
  const server = httpServer(async () => new Response('page'))
  const address = await listen(server, 0, '127.0.0.1')
  const close = serveFeeds(server, { watch } as Room, patience)
  open.push(async () => {
    close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const tell = (id: string, current_stage: number) => {
    for (const watcher of watchers.get(id) ?? []) watcher({ _id: id, current_stage } as PublicAuction)
  }
  const join = async (path: string) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}${path}`)
    const heard: string[] = []
    socket.on('message', (data) => heard.push(String(data)))
    await once(socket, 'open')
    return { socket, heard }
  }
  return { tell, join, watchers }
}

const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true), { interval: 2 })

it('sends every change to every watcher of the auction, and nothing when he comes', async () => {
  const { tell, join } = await serving()
  const [one, two, other] = await Promise.all(['a', 'a', 'b'].map((id) => join(`/api/auctions/${id}/ws`)))
  tell('a', 0)
  tell('a', 1)
  const expected = [0, 1].map((current_stage) => JSON.stringify({ _id: 'a', current_stage }))
  await until(() => one?.heard.length === 2 && two?.heard.length === 2)
  expect([one?.heard, two?.heard, other?.heard]).toEqual([expected, expected, []])
})

it('forgets who left', async () => {
  const { join, watchers } = await serving()
  const { socket } = await join('/api/auctions/a/ws?client=1')
  expect(watchers.get('a')?.size).toBe(1)
  socket.close()
  await until(() => watchers.get('a')?.size === 0)
})

it('asks again and again whether a watcher is there, and lets go who does not answer', async () => {
  const { join, watchers } = await serving({ pingEvery: 20, answerWithin: 30 })
  const alive = await join('/api/auctions/a/ws')
  alive.socket.on('message', () => alive.socket.send('PONG'))
  const dead = await join('/api/auctions/a/ws')
  await once(dead.socket, 'close')
  expect(dead.heard[0]).toBe('PING')
  await until(() => alive.heard.length > 4)
  expect(watchers.get('a')?.size).toBe(1)
})

it('has no other doors', async () => {
  const { join } = await serving()
  await expect(join('/api/auctions')).rejects.toThrow('404')
})
