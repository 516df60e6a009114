import type { Paragraph } from '../reading/paragraphs.ts'

/** "(1) …; (2) …" inside a paragraph. */
const NUMBERED = /(?:^|[\s:;.,])\((\d{1,2})\) ?(?=\S)/gu
const FEWEST = 2
const LONGEST = 20_000

/**
 * A paragraph whose sentence lists instructions by bracketed numbers, as what leads over to them and one paragraph for
 * each; any other as it is.
 */
export function listedParts(paragraph: Paragraph): Paragraph[] {
  // The first number may be the mark of the paragraph itself.
  const isFirst = paragraph.kind === 'paren' && paragraph.marker === '1'
  const text = `${isFirst ? '(1) ' : ''}${paragraph.text}`.slice(0, LONGEST)
  const marks = [...text.matchAll(NUMBERED)].filter((mark, at) => Number(mark[1]) === at + 1)
  if (marks.length < FEWEST) return [paragraph]
  const parts = marks.map((mark, at): Paragraph => {
    const start = mark.index + mark[0].length
    const part = text.slice(start, marks[at + 1]?.index ?? text.length)
    return {
      ...paragraph,
      kind: 'paren',
      marker: mark[1] ?? null,
      text: part.replace(/[\s;,]{1,4}$/u, '').trim(),
    }
  })
  const lead = text.slice(0, marks[0]?.index ?? 0).trim()
  return lead === '' ? parts : [{ ...paragraph, text: lead.endsWith(':') ? lead : `${lead}:` }, ...parts]
}
