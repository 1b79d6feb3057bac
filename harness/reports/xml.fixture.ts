const TOKEN = /<\?xml[^?]*\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i
const CONTROL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

/** Why a text is not well-formed XML (of the part that reports use: no comments, CDATA or DTD); undefined when it is. */
export function faultOfXml(text: string): string | undefined {
  if (CONTROL.test(text)) return 'a character that XML does not have'
  if (REFERENCE.test(text)) return 'an ampersand that begins no reference'
  const open: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const [whole, closing, name, , single] = TOKEN.exec(text) ?? []
    if (whole === undefined) return `at ${at}: ${text.slice(at, at + 40)}`
    if (name === undefined || single === '/') continue
    if (closing !== '/') open.push(name)
    else if (open.pop() !== name) return `</${name}> closes what is not open`
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined
}
