import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { PublicAuction } from '../../domain/auction/room/document.ts'
import type { Room } from './room.ts'

const ADDRESS = /^\/api\/auctions\/([^/?]+)\/ws(\?|$)/

/** Lengths in milliseconds of real time: between two pings, and for the answer. */
const PATIENCE = { pingEvery: 5000, answerWithin: 5000 }

/** Messages that may wait for a slow reader. */
const MOST_WAITING = 10

/**
 * Serves the feeds of auctions on an HTTP server: every change of an auction is sent as its whole document, nothing when
 * a watcher connects; a `PING` must be answered. The returned function sends everybody away. Source: prozorro-auction, api/sockets.py.
 */
export function serveFeeds(server: Server, room: Room, patience = PATIENCE): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 })
  server.on('upgrade', (request, socket, head) => {
    const [, id] = ADDRESS.exec(request.url ?? '') ?? []
    if (id === undefined) return void socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n')
    sockets.handleUpgrade(request, socket, head, (client) =>
      feed(client, room.watch.bind(room, id), patience),
    )
  })
  return () => {
    for (const client of sockets.clients) client.terminate()
  }
}

function feed(
  client: WebSocket,
  watch: (watcher: (auction: PublicAuction) => void) => () => void,
  { pingEvery, answerWithin }: typeof PATIENCE,
): void {
  let waiting = 0
  const send = (text: string) => {
    waiting += 1
    client.send(text, () => {
      waiting -= 1
    })
  }
  const leave = watch((auction) => {
    if (waiting >= MOST_WAITING) client.terminate()
    else send(JSON.stringify(auction))
  })
  let answerBy: NodeJS.Timeout | undefined
  const ping = setInterval(() => {
    send('PING')
    answerBy ??= setTimeout(() => client.terminate(), answerWithin)
  }, pingEvery)
  client.on('message', () => {
    clearTimeout(answerBy)
    answerBy = undefined
  })
  client.on('error', () => client.terminate())
  client.on('close', () => {
    leave()
    clearInterval(ping)
    clearTimeout(answerBy)
  })
}
