import { respond } from '../../api/respond.ts'

interface Entry {
  readonly id: string
}

/** A page of a feed with other entries; its links stay as they are. What is no page stays as it is. */
export async function feedWith(
  page: Response,
  { url }: Request,
  change: (entries: readonly Entry[]) => readonly Entry[],
): Promise<Response> {
  if (!page.ok) return page
  const body = (await page.json()) as { readonly data: readonly Entry[] }
  return respond({ ...body, data: change(body.data) }, page.status, new URL(url))
}
