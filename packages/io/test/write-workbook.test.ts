import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'saxen'
import { expect, it } from 'vitest'
import { writeWorkbook } from '../src/write-workbook.ts'

/** Parses every part of a workbook strictly; gives the text of the part that has the cells' texts, and the sheet. */
function partsOf(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name))
  expect(parts.length).toBeGreaterThan(4)
  for (const [name, part] of parts) {
    const text = strFromU8(part)
    const faults: string[] = []
    const parser = new Parser()
    parser.on('error', (error: Error) => faults.push(error.message))
    parser.on('warn', (error: Error) => faults.push(error.message))
    parser.parse(text)
    expect([name, faults]).toEqual([name, []])
    // What XML 1.0 has no place for, at all or as a reference.
    expect([name, text]).toEqual([
      name,
      expect.not.stringMatching(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]|&#x?0*(?:[0-8]|1?[0-9a-f]);/iu),
    ])
  }
  return parts.map(([, part]) => strFromU8(part)).join('\n')
}

const written = (text: string) =>
  writeWorkbook([
    { name: 'a', columns: [{ head: text, width: 9, format: null }], rows: [[text]] },
    { name: 'b', lines: [text] },
  ])

it.each(['=1+1', '+1', '@SUM(A1)', '\u3000＝1+1', '{=1}'])('text %j is no formula', async text => {
  const parts = partsOf(await written(text))
  expect(parts).toContain(text)
  expect(parts).not.toMatch(/<f[ >/]/)
})

it('no text makes a workbook that cannot be opened', async () => {
  const odd = fc.constantFrom(
    '\u0000',
    '\u001b',
    '\u009b',
    '\ud800',
    '\udc00',
    '\ufffe',
    ']]>',
    '&',
    '<',
    '"',
    '=',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 }),
      async parts => {
        partsOf(await written(parts.join('')))
      },
    ),
    { seed: 2014, numRuns: 100 },
  )
})
