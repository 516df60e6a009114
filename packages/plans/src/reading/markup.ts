const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/**
 * Takes away the marks of Markdown and HTML that a conversion left in the text: bold and italic asterisks, heading
 * signs, tags, entities, escaping backslashes. A bullet "* " at the beginning stays.
 */
export function stripMarkup(text: string): string {
  let plain = text
  if (plain.includes('<'))
    plain = plain.replace(/<\/?[a-z][^<>]{0,300}>/giu, ' ').replace(/<!--[^<>]{0,300}-->/gu, ' ')
  if (plain.includes('&'))
    plain = plain.replace(/&(?:nbsp|amp|lt|gt|quot|#39);/gu, entity => ENTITIES[entity] ?? entity)
  if (plain.includes('\\')) plain = plain.replace(/\\([-.*_#()[\]+!>|~`])/gu, '$1')
  if (plain.startsWith('#')) plain = plain.replace(/^#{1,6} /u, '')
  if (!plain.includes('*')) return plain
  plain = plain.replaceAll('**', '')
  // Emphasis opens before a word and closes behind one; anything else is a star.
  return plain.replace(/(?<!\p{L})\*(?=[^\s*])([^*]+)\*/gu, (all, inner: string) =>
    inner.endsWith(' ') ? all : inner,
  )
}
