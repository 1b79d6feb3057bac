import { quote } from './url-text.ts'

const TOKEN = /^[\x21\x23-\x27*+\-.0-9A-Z^_`a-z|~!]*$/
const ATTRIBUTE_CHARACTERS = '!#$&+-.^_`|~'

/**
 * The `Content-Disposition` header (RFC 6266) under which a file is offered: always an attachment, with a quoted
 * name for old readers when the name is not plain.
 * Source: openprocurement.api, api/rfc6266.py build_header.
 */
export function contentDisposition(fileName: string): string {
  if (TOKEN.test(fileName)) return `attachment; filename=${fileName}`
  const extended = `filename*=utf-8''${quote(fileName, ATTRIBUTE_CHARACTERS)}`
  if (isPlainText(fileName)) {
    const escaped = fileName.replace(/[\\"]/g, '\\$&')
    const simple = `attachment; filename="${escaped}"`
    return escaped === fileName ? simple : `${simple}; ${extended}`
  }
  const compatible = quote(fileName)
  const named = TOKEN.test(compatible) ? compatible : `"${compatible}"`
  return `attachment; filename=${named}; ${extended}`
}

/** ASCII without control characters, spaces single and inside only. */
function isPlainText(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && text.trim() === text && !text.includes('  ')
}
