import { Paragraph, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { annotateDocx } from '../../src/document/annotate-docx.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { madeDocx, table, withParts } from './made-docx.ts'

const BODY = 'word/document.xml'
const partsOf = (docx: Uint8Array) => unzipSync(docx)
const xmlOf = (docx: Uint8Array, part = BODY) => strFromU8(partsOf(docx)[part] ?? new Uint8Array(0))
const author = { author: 'Đối chiếu PAPI' }

/** The body without what an annotation adds. */
const unmarked = (xml: string) =>
  xml.replace(
    /<w:comment(?:RangeStart|RangeEnd) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g,
    '',
  )

/** The words inside each comment's range, by its id. */
function ranges(xml: string): Record<string, string> {
  const found = [
    ...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gs),
  ]
  return Object.fromEntries(found.map(([, id = '', inside = '']) => [id, inside.replace(/<[^>]*>/g, '')]))
}

const said = await madeDocx([
  new Paragraph('Kết quả PAPI của tỉnh'),
  new Paragraph({
    children: [
      new TextRun('Năm 2023, tổng điểm '),
      new TextRun({ text: 'đạt 45,81 ', bold: true }),
      new TextRun({ text: 'điểm', bold: true }),
      new TextRun(', xếp thứ 10 & thuộc <nhóm cao>.'),
    ],
  }),
  table([
    ['Nội dung', 'Năm 2023'],
    ['Thủ tục hành chính công', '7,42'],
  ]),
])

describe('comments in a DOCX', () => {
  const remarks = [
    { quote: 'Năm 2023, tổng điểm đạt 45,81 điểm', figure: 'đạt 45,81 điểm', text: 'Số công bố: 45,1864.' },
    { quote: 'xếp thứ 10', figure: 'thứ 10', text: 'a < b & c' },
    { quote: 'Thủ tục hành chính công\t7,42', figure: '7,42', text: 'xem lại' },
  ]

  it('stand around the runs that hold their figure, and change nothing else', async () => {
    const { bytes, placed, unplaced } = await annotateDocx('a.docx', said, remarks, author)
    expect([placed, unplaced]).toEqual([3, []])
    expect(Object.values(ranges(xmlOf(bytes)))).toEqual([
      'đạt 45,81 điểm',
      ', xếp thứ 10 &amp; thuộc &lt;nhóm cao&gt;.',
      '7,42',
    ])
    expect(unmarked(xmlOf(bytes))).toBe(xmlOf(said))
    const [before, after] = [partsOf(said), partsOf(bytes)]
    const changed = Object.keys(before).filter(
      part => strFromU8(after[part] ?? new Uint8Array(0)) !== strFromU8(before[part] ?? new Uint8Array(0)),
    )
    const allowed = [BODY, 'word/comments.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels']
    expect(changed.filter(part => !allowed.includes(part))).toEqual([])
    expect((await readDocument('a.docx', bytes)).text).toBe((await readDocument('a.docx', said)).text)
  })

  it('say what they say, escaped, in the name of who makes them', async () => {
    const { bytes } = await annotateDocx('a.docx', said, remarks, author)
    const comments = xmlOf(bytes, 'word/comments.xml')
    expect(comments).toContain('w:author="Đối chiếu PAPI"')
    expect(comments).toContain('a &lt; b &amp; c')
    expect(xmlOf(bytes, '[Content_Types].xml')).toContain('/word/comments.xml')
    expect(xmlOf(bytes, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
  })

  it('come beside those that are there already, with ids of their own', async () => {
    const first = await annotateDocx('a.docx', said, remarks.slice(0, 1), author)
    const second = await annotateDocx('a.docx', first.bytes, remarks.slice(1), author)
    const ids = [...xmlOf(second.bytes, 'word/comments.xml').matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map(
      ([, id]) => id,
    )
    expect(new Set(ids).size).toBe(3)
    const declared = xmlOf(second.bytes, 'word/_rels/document.xml.rels').match(/relationships\/comments"/g)
    expect(declared).toHaveLength(1)
  })

  it('whose words stand nowhere, or only in what is deleted, are told', async () => {
    const gone = withParts(said, {
      [BODY]: xmlOf(said).replace(/(<w:r>(?:(?!<\/w:r>).)*Kết quả PAPI.*?<\/w:r>)/s, '<w:del>$1</w:del>'),
    })
    const lost = [
      { quote: 'tổng điểm 12,34', figure: '12,34', text: 'x' },
      { quote: 'Kết quả PAPI', text: 'x' },
    ]
    const { placed, unplaced } = await annotateDocx('a.docx', gone, lost, author)
    expect([placed, unplaced]).toEqual([0, lost])
  })

  it('are the same bytes for the same remarks', async () => {
    const [one, two] = await Promise.all(
      [0, 1].map(async () => (await annotateDocx('a.docx', said, remarks, author)).bytes),
    )
    expect(one).toEqual(two)
  })

  it('need a sound document', async () => {
    await expect(annotateDocx('a.docx', new Uint8Array([1, 2, 3]), [], author)).rejects.toMatchObject({
      code: 'malformed',
    })
  })
})
