import { describe, expect, it } from 'vitest'
import { writeListLabels } from '../../src/document/docx-labels.ts'
import { readNumbering } from '../../src/document/docx-numbering.ts'
import { createListLabels } from '../../src/document/list-label.ts'
import { listNumber } from '../../src/document/list-number.ts'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const NUMBERING = `<w:numbering>
  <w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>')}
    ${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>`
const STYLES = `<w:styles><w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style></w:styles>`
const numbering = readNumbering(NUMBERING, STYLES)

describe('labels of list items', () => {
  it('count on in lists of one form, and anew where a list starts by itself', () => {
    const labelOf = createListLabels(numbering)
    const labels = ['1', '1', '2', '3', '3'].map(list => labelOf({ style: null, list, level: 0 }))
    expect(labels).toEqual(['I.', 'II.', 'III.', 'V.', 'VI.'])
  })

  it('print all numbers as digits where the form says so', () => {
    const labelOf = createListLabels(numbering)
    labelOf({ style: null, list: '1', level: 0 })
    expect(labelOf({ style: null, list: '1', level: 1 })).toBe('1.1')
  })

  it('come from the style too, or one it is based on; list 0 takes them away', () => {
    const labelOf = createListLabels(numbering)
    const ask = (style: string | null, list: string | null = null) => labelOf({ style, list, level: null })
    expect([ask('Muc'), ask('MucCon'), ask('Muc', '0'), ask(null), ask('Khac')]).toEqual([
      'I.',
      'II.',
      null,
      null,
      null,
    ])
  })

  it('are not written where a tracked change has taken the numbering away', () => {
    const former = '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
    const xml = `<w:p><w:pPr><w:jc w:val="both"/>${former}</w:pPr><w:r><w:t>a</w:t></w:r></w:p>`
    expect(writeListLabels(xml, numbering)).toBe(xml)
  })
})

it('numbers of a list are written as Word writes them', () => {
  const shown = ['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'decimalZero', 'none']
  expect(shown.map(format => listNumber(4, format))).toEqual(['4', 'IV', 'iv', 'D', 'd', '04', ''])
  expect([listNumber(27, 'lowerLetter'), listNumber(1994, 'upperRoman')]).toEqual(['aa', 'MCMXCIV'])
})
