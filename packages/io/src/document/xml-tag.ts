/** A tag of an XML text, without what is between it and others. */
export interface XmlTag {
  /** Prefix with its colon ("w:"), or empty. */
  readonly prefix: string
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  readonly attributes: string
  /** Where in the text it begins, and where what follows it does. */
  readonly start: number
  readonly end: number
}

/** The tags of an XML text as Word writes it: no ">" in attributes. That it is sound XML is checked elsewhere. */
export function* tagsOf(xml: string): Generator<XmlTag> {
  const pattern = /<(\/?)([A-Za-z_][\w.-]{0,40}:)?([A-Za-z_][\w.-]{0,80})([^<>]*)>/g
  for (const match of xml.matchAll(pattern)) {
    const [text, slash, prefix = '', name = '', attributes = ''] = match
    const kind = slash ? 'close' : attributes.endsWith('/') ? 'empty' : 'open'
    yield { prefix, name, kind, attributes, start: match.index, end: match.index + text.length }
  }
}

/** The value of an attribute by its local name, references written out; undefined if the tag has none. */
export function attribute({ attributes }: XmlTag, name: string): string | undefined {
  for (const [, found, double, single] of attributes
    .slice(0, 5_000)
    .matchAll(/(?:^|[\s:])([A-Za-z]{1,40})\s{0,9}=\s{0,9}(?:"([^"]{0,1000})"|'([^']{0,1000})')/g)) {
    if (found === name) return unescapeXml(double ?? single ?? '')
  }
  return undefined
}

/** Text as it is written in XML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text as it reads, with its references written out. */
export function unescapeXml(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (all, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (code === null) return named[name] ?? all
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
