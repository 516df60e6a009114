import { describe, expect, it } from 'vitest'
import { importFile } from '../src/import-file.ts'
import { context, read, TWO, told } from './small-import.ts'

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

  it('refuses bounds that do not hold their own figure, of scores and of indicators', async () => {
    const head =
      'year,province_code,province,unit,level,dimension,of_subdimension,label_vi,label_en,scale,score'
    const found = await read(
      [
        `${head},standard_error,low,high`,
        '2001,14,Sơn La,votes,subdimension,voice,,,,,2.5,0.1,2.6,2.7',
        '2001,15,Yên Bái,votes,subdimension,voice,,,,,2.5,0.1,2.3,2.4',
        '2001,14,Sơn La,votes-a,indicator,voice,votes,Biết,,,0.5,,0.6,0.7',
        '2001,15,Yên Bái,votes-a,indicator,voice,votes,Biết,,,0.5,-1,0.4,0.7',
        '2001,01,Hà Nội,votes-a,indicator,voice,votes,Biết,,,0.5,,0.7,0.4',
      ].join('\n'),
    )
    expect(told(found.errors)).toEqual([
      '2: outside-bounds figure=2.5 low=2.6 high=2.7',
      '3: outside-bounds figure=2.5 low=2.3 high=2.4',
      '4: outside-bounds figure=0.5 low=0.6 high=0.7',
      '5:standard_error: negative-error value=-1',
      '6: bounds-swapped low=0.7 high=0.4',
    ])
    expect(found.scores).toEqual([])
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
    const place = (code: string) => `year=2001 province="${code}" unit="votes"`
    expect(told(found.errors)).toEqual([
      '2:province: unknown-province text="Sơn Laa" nearest=["14"]',
      '3:unit: unknown-unit text="vots" nearest=["votes"]',
      '4:year: unknown-year text="1999" first=2001 last=2002',
      '5:score: not-a-number text="abc"',
      `6:score: out-of-scale ${place('14')} score=5.1 min=0.5 max=5`,
      '7:score: not-measured unit="talks" year=2001',
      `9:score: score-twice ${place('15')} row=8`,
      '10: cell-count count=3 expected=4',
      '11:year: unknown-year text="x" first=2001 last=2002',
      '11:province: unknown-province text="y" nearest=[]',
      '11:unit: unknown-unit text="z" nearest=[]',
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
    expect(told(found.errors)).toEqual(['2: parts-differ year=2001 province="14" unit="voice" score=6 sum=5'])
    expect([found.accepted, found.scores]).toEqual([1, [[2001, '15', 'votes', 3.25]]])
  })

  it('tells faults in the order of the lines, be they plain, quoted or none', async () => {
    // The first records are kept until the head is found; what is to be read at once must come after them.
    const content = [
      'year,province,unit,score',
      ...Array.from({ length: 60 }, () => '2001,01,votes,9'),
      '2001,15,votes,',
      '2001,Sơn La,votes,2.5',
      '2001,tỉnh Sơn La,votes,2.6',
      '2001,"Sơn La",votes,2.7',
      '2001,14,gifts,abc',
      '2001,14,gifts,6',
      '2001,14',
      '2001,14,votes,2.5',
    ].join('\n')
    const found = await read(content)
    const lines = told(found.errors).slice(60)
    expect(lines.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '64:score: score-twice',
      '65:score: score-twice',
      '66:score: not-a-number',
      '67:score: out-of-scale',
      '68: cell-count',
      '69:score: score-twice',
    ])
    expect([found.rows, found.accepted]).toEqual([68, 0])
  })

  it('lists a thousand errors and counts the rest', async () => {
    const found = await read(`year,province,unit,score\n${'2001,99,votes,1\n'.repeat(1_500)}`)
    expect(found.errors).toHaveLength(1_001)
    expect(told(found.errors.slice(-1))).toEqual([' more-faults count=500 most=1000'])
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
    ['nothing', '', ' empty-file'],
    ['prose', 'Kính gửi các tỉnh\nvề việc\n', ' no-table found="Kính gửi các tỉnh"'],
    ['a binary', new Uint8Array([1, 0, 0, 0, 2, 3, 0, 0, 9]), ' binary-file'],
    ['a ZIP that is none', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9, 9]), ' damaged-workbook'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 1, 1, 1]), ' old-workbook'],
    ['a PDF', '%PDF-1.7\n', ' other-document is="pdf"'],
    ['a web page', '\uFEFF<!DOCTYPE html><table>', ' other-document is="html"'],
  ])('such as %s gives one clear error', async (_, content, fault) => {
    const found = await read(content)
    expect(told(found.errors)).toEqual([fault])
    expect([found.layout, found.accepted, found.scores]).toEqual([null, 0, []])
  })

  it('but says to be a workbook gives one clear error', async () => {
    expect(told((await read('year;score', {}, 'a.xlsx')).errors)).toEqual([' not-as-named'])
  })

  it('or is too large is refused, even where good rows are wanted', async () => {
    const content = `year,province,unit,score\n2001,14,votes,2.5\n${' '.repeat(200)}`
    const found = await read(content, { takeGoodRows: true, limits: { textBytes: 100 } })
    expect(told(found.errors)).toEqual([' too-many-bytes megabytes=null most=0.0001'])
    expect(found.scores).toEqual([])
  })
})

it('progress is told after each piece', async () => {
  const seen: unknown[] = []
  const bytes = new TextEncoder().encode(`year,province,unit,score\n2001,14,votes,2.5\n${' '.repeat(60)}`)
  async function* pieces() {
    yield bytes.slice(0, 70)
    yield bytes.slice(70)
  }
  await importFile({ file: 'a.csv', content: pieces(), size: 103 }, context, {
    onProgress: now => seen.push(now),
  })
  expect(seen).toEqual([
    { file: 'a.csv', bytes: 70, of: 103, rows: 0 },
    { file: 'a.csv', bytes: 103, of: 103, rows: 0 },
  ])
})

it('of two columns of scores one goes on where the other is empty', async () => {
  const found = await read('year,province,unit,score,value\n2001,14,votes,2.5,\n2001,15,votes,,3.25\n')
  expect([found.errors, found.scores]).toEqual([[], TWO])
})
