// What XML 1.0 cannot say at all, escaped or not.
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an element or attribute of XML, HTML and SVG. */
export const escaped = (text: string): string =>
  text.replace(UNSPEAKABLE, '\u{FFFD}').replace(/[&<>"']/g, (char) => named[char] ?? char)

/** ` name="value"` for each member that has a value. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('')
