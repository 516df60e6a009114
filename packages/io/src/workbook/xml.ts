import { Parser } from 'saxen'

/** What is done with the parts of an XML text. Names come without their prefix. */
export interface XmlHandler {
  /** `attributes` reads those of the element when asked for; `decode` writes references in their values out. */
  open?(
    name: string,
    attributes: () => Readonly<Record<string, string>>,
    decode: (text: string) => string,
  ): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Reads an XML text. Elements under another prefix than the root's are extensions and passed over: OOXML is written with
 * and without prefixes, and under two namespaces (transitional and strict), which all say the same.
 *
 * @throws {Error} if it is no sound XML
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new Parser()
  let prefix: string | null = null
  const { open, close, text } = handler
  const local = (name: string): string | null => {
    const colon = name.indexOf(':')
    if (prefix === null) prefix = name.slice(0, colon + 1)
    if (prefix === '') return colon < 0 ? name : null
    return name.startsWith(prefix) ? name.slice(prefix.length) : null
  }
  parser.on('error', error => {
    throw error
  })
  if (open)
    parser.on('openTag', (name, attributes, decode) => {
      const known = local(name)
      if (known !== null) open(known, attributes, decode)
    })
  if (close)
    parser.on('closeTag', name => {
      const known = local(name)
      if (known !== null) close(known)
    })
  if (text) {
    parser.on('text', (value, decode) => text(value.includes('&') ? decode(value) : value))
    parser.on('cdata', value => text(value))
  }
  parser.parse(xml)
}
