import {
  type ContainerFacts,
  type DocumentContainer,
  documentOperations,
  documentsOf,
  versionsOf,
} from '../../domain/commands/document.ts'
import { tenderContainers } from '../../domain/commands/document-containers.ts'
import { bidContainers } from '../../domain/commands/document-containers-bid.ts'
import { complaintContainers } from '../../domain/commands/document-containers-complaint.ts'
import { contractContainers, planContainers } from '../../domain/commands/document-containers-contract.ts'
import { frameworkContainers } from '../../domain/commands/document-containers-framework.ts'
import { documentsAtHand, filledPath, keyOfLink } from '../../domain/documents.ts'
import type { DocumentRecord } from '../../domain/records/common.ts'
import { contentDisposition } from '../document-service/content-disposition.ts'
import { type Reply, type Route, route } from '../route.ts'
import { documentListView, documentView, documentWithVersions } from '../views/document.ts'
import type { Viewer } from '../views/viewer.ts'

/** Every place where documents are kept. */
export const documentContainers: readonly DocumentContainer[] = [
  ...tenderContainers,
  ...bidContainers,
  ...complaintContainers,
  ...contractContainers,
  ...planContainers,
  ...frameworkContainers,
]

function routesOf(container: DocumentContainer): Route[] {
  const operations = documentOperations(container)
  const { path, of, models } = container
  const item = `${path}/{document_id}`
  const create = typeof models.create === 'string' ? models.create : 'ContractDocument.create'
  const shown = (facts: ContainerFacts, viewer: Viewer): Reply => ({
    data: documentView(current(facts), viewer, container.sees(facts)),
  })
  return [
    route('GET', path, {
      operation: operations.list,
      response: models.full,
      summary: `Documents of ${of}`,
      reply: listed(container),
    }),
    route('POST', path, {
      operation: operations.add,
      request: create,
      response: models.full,
      summary: `Add documents to ${of}`,
      reply: added(container),
    }),
    route('GET', item, {
      operation: operations.item,
      response: models.full,
      summary: `A document of ${of}`,
      reply: read(container),
    }),
    route('PUT', item, {
      operation: operations.replace,
      request: create,
      response: models.full,
      summary: `Add a new version of a document of ${of}`,
      reply: shown,
    }),
    route('PATCH', item, {
      operation: operations.amend,
      request: models.patch,
      response: models.full,
      summary: `Change a document of ${of}`,
      reply: shown,
    }),
    route('DELETE', item, {
      operation: operations.remove,
      response: models.full,
      summary: `Remove a document of ${of}`,
      reply: shown,
    }),
  ]
}

const current = ({ target }: ContainerFacts) => target as DocumentRecord

const listed = (container: DocumentContainer) => (facts: ContainerFacts, viewer: Viewer) => ({
  data: documentListView(documentsOf(container, facts), viewer, {
    all: Boolean(facts.command.query.all),
    sees: container.sees(facts),
  }),
})

/** A list answers with a list; one document with itself and its address. */
const added =
  (container: DocumentContainer) =>
  (facts: ContainerFacts, viewer: Viewer): Reply => {
    const shown = documentsAtHand(facts).map((each) => documentView(each, viewer, container.sees(facts)))
    if (Array.isArray(facts.target)) return { status: 201, data: shown }
    const location = `${filledPath(container.path, facts)}/${current(facts).id}`
    return { status: 201, location, data: shown[0] }
  }

const read =
  (container: DocumentContainer) =>
  (facts: ContainerFacts, viewer: Viewer): Reply => {
    const { download } = facts.command.query
    if (download) return redirected(facts.document, download, viewer)
    return { data: documentWithVersions(versionsOf(container, facts), viewer, container.sees(facts)) }
  }

/** A type that no header could carry is shown as plain bytes. */
const headerSafe = (format: string): string =>
  /^[\x20-\x7e]+$/.test(format) ? format : 'application/octet-stream'

/** To the document service, with a link that works for a while. Source: get_file_docservice. */
function redirected(document: DocumentRecord, download: string, viewer: Viewer): Reply {
  const { url, format = 'application/octet-stream', title } = document
  const signed = url.includes('Signature=') && url.includes('KeyID')
  const key = url.includes('download=') ? download : keyOfLink(url)
  const location = signed ? url : viewer.temporaryUrl(key)
  return {
    status: 302,
    data: undefined,
    body: location,
    headers: {
      location,
      'content-type': headerSafe(format),
      'content-disposition': contentDisposition(title),
    },
  }
}

/** The addresses of all containers: the list, its documents, and their files. */
export const documentRoutes: readonly Route[] = documentContainers.flatMap(routesOf)
