import { describe, expect, it } from 'vitest'
import { hiddenStylesIn, notesIn, shownXml } from '../../src/document/docx-shown.ts'

const NOTHING = { hiddenStyles: new Set<string>(), notes: new Map<string, string>() }
const shown = (xml: string, context: Partial<typeof NOTHING> = {}) =>
  shownXml(xml, { ...NOTHING, ...context })
/** The texts of the paragraphs that are left. */
const texts = (xml: string, context: Partial<typeof NOTHING> = {}) =>
  shown(xml, context)
    .split('</w:p>')
    .slice(0, -1)
    .map(paragraph => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
const p = (inner: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
const r = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`

describe('what Word shows of a document', () => {
  it('is without paragraphs that are deleted, moved away or hidden, mark and all', () => {
    const deleted = p(
      '<w:del w:id="1"><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
      '<w:rPr><w:del w:id="2"/></w:rPr>',
    )
    const moved = p(
      `<w:moveFrom w:id="3">${r('chuyển đi')}</w:moveFrom>`,
      '<w:rPr><w:moveFrom w:id="4"/></w:rPr>',
    )
    const hidden = p(r('ẩn', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>')
    expect(texts(p(r('một')) + deleted + moved + hidden + p(r('hai')))).toEqual(['một', 'hai'])
  })

  it('runs on where only the end of a paragraph was deleted', () => {
    const first = p(r('Sửa đường'), '<w:rPr><w:del w:id="1"/></w:rPr>')
    expect(texts(first + p(r(' liên bản'), '<w:jc w:val="both"/>'))).toEqual(['Sửa đường liên bản'])
  })

  it('is without hidden runs, of themselves or by their style, and with those that are not hidden after all', () => {
    const runs = [
      r('a'),
      r('b', '<w:vanish/>'),
      r('c', '<w:vanish w:val="0"/>'),
      r('d', '<w:rStyle w:val="An"/>'),
      r('e', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
    ]
    const hiddenStyles = hiddenStylesIn(
      '<w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Thuong"/>',
    )
    expect(texts(p(runs.join('')), { hiddenStyles })).toEqual(['ace'])
  })

  it('has what simple fields, marks of direction and moved text hold', () => {
    const wrapped = [
      'fldSimple w:instr="X"',
      'bdo w:val="ltr"',
      'moveTo w:id="1"',
      'customXml w:element="x"',
    ].map((tag, at) => `<w:${tag}>${r(`${at}`)}</w:${tag.split(' ')[0]}>`)
    expect(texts(p(wrapped.join('')))).toEqual(['0123'])
  })

  it('is without rows that were deleted or are hidden', () => {
    const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${p(r(text))}</w:tc></w:tr>`
    const deleted = row('2', '<w:trPr><w:del w:id="1"/></w:trPr>')
    const hidden = row('3', '<w:trPr><w:hidden/></w:trPr>')
    expect(texts(row('1') + deleted + hidden + row('4', '<w:trPr><w:hidden w:val="0"/></w:trPr>'))).toEqual([
      '1',
      '4',
    ])
  })

  it('is without text of styles that take it over to be hidden', () => {
    const style = (id: string, base: string, vanish: string) =>
      `<w:style w:styleId="${id}"><w:basedOn w:val="${base}"/><w:rPr>${vanish}</w:rPr></w:style>`
    const styles = [
      style('An', '', '<w:vanish/>'),
      style('B', 'An', ''),
      style('C', 'B', '<w:vanish w:val="0"/>'),
    ]
    expect([...hiddenStylesIn(styles.join(''))]).toEqual(['An', 'B'])
    expect([...hiddenStylesIn(style('X', 'Y', '') + style('Y', 'X', ''))]).toEqual([])
  })

  it('keeps the columns of a row that begins behind the first ones', () => {
    const row = '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc><w:p/></w:tc></w:tr>'
    expect(shown(row)).toContain('</w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc><w:tc>')
  })

  it('has a text box once, though it is written twice', () => {
    const box = `<w:txbxContent>${p(r('trong khung'))}</w:txbxContent>`
    const modern = `<w:drawing><wp:inline><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wp:inline></w:drawing>`
    const old = `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`
    const both = `<mc:AlternateContent><mc:Choice>${modern}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`
    expect(shown(`<w:r>${both}</w:r>`)).toBe(`<w:r><w:pict>${box}</w:pict></w:r>`)
    expect(shown(`<w:r>${old}</w:r>`)).toBe(`<w:r>${old}</w:r>`)
  })

  it('has each note in brackets where it is referred to', () => {
    const notes = notesIn(`<w:footnote w:id="2">${p(r('theo báo cáo A &amp; B'))}</w:footnote>`, new Set())
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="9"/></w:r>'
    expect(texts(p(r('5,09 điểm') + reference), { notes })).toEqual(['5,09 điểm (theo báo cáo A &amp; B)'])
  })

  it('takes time in proportion to a depth beyond measure', () => {
    const deep = 20_000
    expect(shown('<w:p>'.repeat(deep) + '</w:p>'.repeat(deep))).toHaveLength(deep * 11)
  })
})
