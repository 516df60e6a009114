import { describe, expect, it } from 'vitest'
import { importFile } from '../src/import-file.ts'
import { context, read, TWO } from './small-import.ts'

describe('a long table', () => {
  it.each([
    ['commas', 'year,province_code,subdimension,score\n2001,14,votes,2.5\n2001,15,votes,3.25\n'],
    ['no last newline, CRLF', 'year,province,unit,score\r\n2001,14,votes,2.5\r\n2001,15,votes,3.25'],
    ['CR alone', 'year,province,unit,score\r2001,14,votes,2.5\r2001,15,votes,3.25'],
    [
      'semicolons and decimal commas',
      'Năm;Tỉnh;Chỉ số;Điểm\n2001;Sơn La;Bầu cử;2,5\n2001;Yên Bái;Bầu cử;3,25\n',
    ],
    [
      'tabs',
      'Năm\tTỉnh/thành phố\tNội dung thành phần\tĐiểm số\n2001\ttinh son la\tBau cu\t2.5\n2001\tYEN BAI\tvotes\t3.25',
    ],
    [
      'quotes',
      '"year","province","unit","score"\n2001,"Sơn La","votes","2,5"\n2001,"Yên Bái","votes","3,25"\n',
    ],
    [
      'sep= and blank lines',
      'sep=;\nyear;province;unit;score\n\n2001;14;votes;2.5\n;;;\n2001;15;votes;3.25\n',
    ],
    [
      'a title over the heads',
      'Điểm PAPI\nyear,province,unit,score\n2001,14,votes,2.5\n2001,15,votes,3.25\n',
    ],
    [
      'other columns',
      'stt,year,region,province,unit,score,note\n1,2001,NMM,14,votes,2.5,x\n2,2001,NMM,15,votes,3.25,y',
    ],
    ['a byte order mark', '\uFEFFyear,province,unit,score\n2001,14,votes,2.5\n2001,15,votes,3.25\n'],
  ])('is read with %s', async (_, content) => {
    const found = await read(content)
    expect(found.errors).toEqual([])
    expect(found.scores).toEqual(TWO)
    expect([found.layout, found.rows, found.accepted]).toEqual(['long', 2, 2])
  })

  const TEXT = 'Năm,Tỉnh,Chỉ số,Điểm\n2001,Sơn La,Bầu cử,2.5\n2001,Yên Bái,Bầu cử,3.25\n'
  const utf16 = (little: boolean, mark: boolean) => {
    const text = mark ? `\uFEFF${TEXT}` : TEXT
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little)
    return new Uint8Array(view.buffer)
  }
  // "Năm,Tỉnh,…" as Vietnamese Windows saves it: tone marks are characters of their own.
  const CP1258: Record<string, number> = { ă: 0xe3, ơ: 0xf5, ê: 0xea, â: 0xe2, Đ: 0xd0, á: 0xe1, ư: 0xfd }
  const MARKS: Record<string, number> = { '\u0300': 0xcc, '\u0309': 0xd2, '\u0301': 0xec, '\u0323': 0xf2 }
  const windows1258 = new Uint8Array(
    [...TEXT].flatMap(character => {
      const code = CP1258[character] ?? MARKS[character]
      if (code !== undefined) return [code]
      if (character < '\x80') return [character.charCodeAt(0)]
      const [base = '', ...rest] = [...character.normalize('NFD')]
      const marks = rest.filter(mark => MARKS[mark])
      const whole = (base + rest.filter(mark => !MARKS[mark]).join('')).normalize('NFC')
      return [CP1258[whole] ?? whole.charCodeAt(0), ...marks.map(mark => MARKS[mark] ?? 0)]
    }),
  )
  it.each([
    ['UTF-16LE', utf16(true, true)],
    ['UTF-16BE', utf16(false, true)],
    ['UTF-16LE without a mark', utf16(true, false)],
    ['windows-1258', windows1258],
  ])('is read in %s, however it is cut in pieces', async (_, bytes) => {
    expect((await read(bytes)).scores).toEqual(TWO)
    for (const size of [1, 3, 7]) {
      async function* pieces() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
      }
      expect((await read(pieces())).scores).toEqual(TWO)
    }
  })

  it('keeps standard errors and bounds', async () => {
    const found = await read(
      'year,province,unit,score,standard_error,low,high\n2001,14,votes,2.5,0.1,2.3,2.7\n2001,15,votes,3.25,,,\n',
    )
    expect(found.scores).toEqual(TWO)
    expect(found.uncertainties).toEqual([
      { year: 2001, province: '14', unit: 'votes', standardError: 0.1, low: 2.3, high: 2.7 },
    ])
  })

  it('takes 0 and an empty cell for not published', async () => {
    const found = await read(
      'year,province,unit,score\n2001,01,votes,0\n2001,14,votes,2.5\n2001,01,gifts,\n2001,15,votes,3.25\n',
    )
    expect([found.errors, found.rows, found.accepted, found.scores]).toEqual([[], 4, 4, TWO])
  })

  it('tells all errors in one pass, and gives nothing', async () => {
    const content = [
      'year,province,unit,score',
      '2001,Sơn Laa,votes,2.5',
      '2001,14,vots,2.5',
      '1999,14,votes,2.5',
      '2001,14,votes,abc',
      '2001,14,votes,5.1',
      '2001,14,talks,2.5',
      '2001,15,votes,3.25',
      '2001,15,votes,3.25',
      '2001,15,votes',
      'x,y,z,-',
    ].join('\n')
    const found = await read(content)
    expect(found.errors).toEqual([
      {
        row: 2,
        column: 'province',
        code: 'unknown-province',
        message: 'unknown-province: text "Sơn Laa", nearest son-la',
      },
      { row: 3, column: 'unit', code: 'unknown-unit', message: 'unknown-unit: text vots, nearest votes' },
      {
        row: 4,
        column: 'year',
        code: 'unknown-year',
        message: 'no PAPI framework for year "1999"; years are 2001–2002',
      },
      {
        row: 5,
        column: 'score',
        code: 'invalid-value',
        message: '"abc" is not a number; write it like 4.8918 or 4,8918',
      },
      {
        ...{ row: 6, column: 'score', code: 'out-of-scale' },
        message: '5.1 is outside the scale 0.5–5: votes of Sơn La in 2001; correct it, or 0 if not published',
      },
      {
        row: 7,
        column: 'score',
        code: 'not-measured',
        message: '"talks" was not measured in 2001; take it out',
      },
      {
        row: 9,
        column: 'score',
        code: 'duplicate',
        message: 'votes of Yên Bái in 2001 is already on row 8; keep one',
      },
      {
        ...{ row: 10, column: null, code: 'malformed' },
        message: '3 cells where the head has 4; the row is cut off or has a stray delimiter',
      },
      expect.objectContaining({ row: 11, column: 'year', code: 'unknown-year' }),
      expect.objectContaining({ row: 11, column: 'province', code: 'unknown-province' }),
      expect.objectContaining({ row: 11, column: 'unit', code: 'unknown-unit' }),
    ])
    expect([found.rows, found.accepted, found.scores]).toEqual([10, 0, []])
    const good = await read(content, { takeGoodRows: true })
    expect([good.accepted, good.scores]).toEqual([1, [[2001, '15', 'votes', 3.25]]])
  })

  it('takes neither of two different scores for one cell', async () => {
    const content = 'year,province,unit,score\n2001,14,votes,2.5\n2001,14,votes,2.6\n2001,15,votes,3.25\n'
    const found = await read(content, { takeGoodRows: true })
    expect([found.accepted, found.scores]).toEqual([1, [[2001, '15', 'votes', 3.25]]])
  })

  it('refuses a dimension and its parts if they do not add up', async () => {
    const content =
      'year,province,unit,score\n2001,14,voice,6\n2001,14,votes,2.5\n2001,14,gifts,2.5\n2001,15,votes,3.25\n'
    const found = await read(content, { takeGoodRows: true })
    expect(found.errors).toEqual([
      {
        row: 2,
        column: null,
        code: 'sum-mismatch',
        message: 'voice of Sơn La in 2001 is 6, but its parts add up to 5; correct either',
      },
    ])
    expect([found.accepted, found.scores]).toEqual([1, [[2001, '15', 'votes', 3.25]]])
  })

  it('lists a thousand errors and counts the rest', async () => {
    const found = await read(`year,province,unit,score\n${'2001,99,votes,1\n'.repeat(1_500)}`)
    expect(found.errors).toHaveLength(1_001)
    expect(found.errors.at(-1)).toEqual({
      ...{ row: null, column: null, code: 'more-errors' },
      message: '500 more errors like these; mend the first 1000 and import again',
    })
  })

  it('counts lines over quoted newlines and says where a quote never closes', async () => {
    const found = await read(
      'year,province,unit,score,note\n2001,14,votes,2.5,"two\nlines"\n2001,99,votes,1,x\n',
    )
    expect(found.errors.map(({ row, code }) => [row, code])).toEqual([[4, 'unknown-province']])
    const open = await read(
      'year,province,unit,score\n2001,14,votes,2.5\n2001,"15,votes,3.25\n2001,15,gifts,3\n',
    )
    expect(open.errors.map(({ row, code }) => [row, code])).toEqual([[3, 'malformed']])
  })
})

describe('a file that is no table', () => {
  it.each([
    ['nothing', '', 'unreadable-file', 'the file is empty; give a table of scores'],
    [
      'prose',
      'Kính gửi các tỉnh\nvề việc\n',
      'unknown-layout',
      'no line heads a table of scores (found: "Kính gửi các tỉnh"); name the columns year, province, unit, score, or year, province and a column for each unit',
    ],
    [
      'a binary',
      new Uint8Array([1, 0, 0, 0, 2, 3, 0, 0, 9]),
      'unreadable-file',
      'this is no text but a binary file; give a CSV or XLSX file',
    ],
    [
      'a ZIP that is none',
      new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9, 9]),
      'unreadable-file',
      expect.stringMatching(/^the file is no sound XLSX workbook/),
    ],
    [
      'an old workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 1, 1, 1]),
      'unreadable-file',
      'this is a workbook of Excel 97–2003; save it as .xlsx',
    ],
  ])('such as %s gives one clear error', async (_, content, code, message) => {
    const found = await read(content)
    expect(found.errors).toEqual([{ row: null, column: null, code, message }])
    expect([found.layout, found.accepted, found.scores]).toEqual([null, 0, []])
  })

  it('but says to be a workbook gives one clear error', async () => {
    expect((await read('<html>', {}, 'a.xlsx')).errors).toEqual([
      {
        row: null,
        column: null,
        code: 'unreadable-file',
        message: 'the name says XLSX but the content is none; save it anew as .xlsx',
      },
    ])
  })

  it('or is too large is refused, even where good rows are wanted', async () => {
    const content = `year,province,unit,score\n2001,14,votes,2.5\n${' '.repeat(200)}`
    const found = await read(content, { takeGoodRows: true, limits: { textBytes: 100 } })
    expect(found.errors).toEqual([
      { row: null, column: null, code: 'too-large', message: 'the file is larger than 0.0001 MB; split it' },
    ])
    expect(found.scores).toEqual([])
  })
})

it('progress is told after each piece', async () => {
  const seen: unknown[] = []
  const bytes = new TextEncoder().encode('year,province,unit,score\n2001,14,votes,2.5\n')
  async function* pieces() {
    yield bytes.slice(0, 20)
    yield bytes.slice(20)
  }
  await importFile({ file: 'a.csv', content: pieces(), size: 43 }, context, {
    onProgress: now => seen.push(now),
  })
  expect(seen).toEqual([
    { file: 'a.csv', bytes: 20, of: 43, rows: 0 },
    { file: 'a.csv', bytes: 43, of: 43, rows: 0 },
  ])
})
