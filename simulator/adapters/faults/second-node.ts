import { prefix } from '../../api/respond.ts'

/** A node of the CDB that is one change behind: it knows every document as it was before the last request changed it. */
export interface SecondNode {
  /** Looks at what a request is about to change. */
  beforeWrite(request: Request, path: string): Promise<void>
  /** What this node knows; nothing when it never heard of the document. */
  answer(request: Request): Response | undefined
}

export function secondNode(serve: (request: Request) => Promise<Response>): SecondNode {
  const known = new Map<string, string>()
  return {
    async beforeWrite(request, path) {
      const [, document] = /^(\/[a-z_]+\/[0-9a-f]{32})(\/|$)/.exec(path) ?? []
      if (request.method === 'GET' || document === undefined) return
      const url = new URL(`${prefix}${document}`, request.url)
      const response = await serve(new Request(url))
      if (response.ok) known.set(url.pathname, await response.text())
    },
    answer({ url }) {
      const body = known.get(new URL(url).pathname)
      return body === undefined
        ? undefined
        : new Response(body, { status: 200, headers: { 'content-type': 'application/json' } })
    },
  }
}
