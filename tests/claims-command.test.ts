// `papi claims` on a document made when the test runs: what it says, what it measures, what it writes into the document.

import { readFileSync } from 'node:fs'
import { readDocument } from '@papi-lens/io'
import { LONGEST_CLAIMS_TEXT } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { at, fakeEnvironment, type JsonValue, papi, papiJson } from '../apps/cli/test/fake-environment.ts'
import { ROOT } from './bundled.ts'

const INPUT = `${ROOT}tests/documents/input`
const ARTICLE = `${INPUT}/article-claims.txt`
/** An article in a press text's manner, with three slips. */
const PRESS = `${INPUT}/press-release.docx`

const rows = (document: JsonValue): JsonValue[] => {
  const claims = at(document, 'claims')
  return Array.isArray(claims) ? claims : []
}

describe('papi claims', () => {
  it('reads a text so far as its time is bounded, and says from which line on it did not', async () => {
    const said = 'Năm 2024, PAPI của Sóc Trăng đạt 45,19 điểm.\n'
    const filler = 'Các sở tiếp tục rà soát.\n'.repeat(Math.ceil(LONGEST_CLAIMS_TEXT / 25))
    const bytes = new TextEncoder().encode(`${said}${filler}${said}`)
    async function* pieces() {
      yield bytes
    }
    const { stdout } = await papi(['claims', 'dai.txt'], {
      openFile: () => ({ size: bytes.length, pieces: pieces() }),
    })
    expect(stdout).toContain('Sóc Trăng: 1 nhận định về điểm số, 1 đúng')
    // Where the limit falls: behind the first line, at so many characters a line.
    const line = 2 + Math.floor((LONGEST_CLAIMS_TEXT - said.length) / 25)
    expect(stdout.replace(/\s+/g, ' ')).toContain(`Văn bản quá dài: từ dòng ${line} trở đi chưa đọc`)
  })

  it('says whose, what is not checked, and how what is right holds', async () => {
    const { stdout, exitCode } = await papi(['claims', PRESS])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(
      'Sóc Trăng: 11 nhận định về điểm số, 8 đúng (1 có lưu ý), 3 không khớp số công bố, 0 chưa đối chiếu được',
    )
    expect(stdout).toContain('đúng (cắt bớt chữ số, không làm tròn)')
    expect(stdout).toContain('Có đọc thấy nhưng không đối chiếu: ')
    expect(stdout).not.toContain('SAI')
  })

  it('judges each province by its own figures, and tells them apart in JSON', async () => {
    const document = await papiJson('claims', PRESS)
    expect(at(document, 'province')).toBe('94')
    const subjects = new Set(rows(document).map(claim => at(claim, 'subject')))
    expect(subjects).toEqual(new Set(['94', '22', 'nation']))
    expect(at(document, 'summary', 'unchecked')).toEqual({ goal: 1, 'other-index': 1 })
  })

  it('takes the province that is given', async () => {
    expect(at(await papiJson('claims', ARTICLE, '--province', 'Sóc Trăng'), 'province')).toBe('94')
  })

  it('measures itself by labels', async () => {
    const labels = [
      'line,subject,unit,year,kind,value,verdict',
      '3,soc-trang,total,2024,rank,10,confirmed',
      '3,soc-trang,total,2024,rank,9,confirmed',
    ]
    const readText = (path: string) => (path === 'nhan.csv' ? labels.join('\n') : null)
    const { stdout } = await papi(['claims', PRESS, '--gold', 'nhan.csv', '--json'], {
      readText: text(readText),
    })
    expect(at(JSON.parse(stdout), 'evaluation')).toMatchObject({
      labels: 2,
      found: 11,
      right: 1,
      recall: 0.5,
      falseContradictions: 3,
    })
    const told = await papi(['claims', PRESS, '--gold', 'nhan.csv'], { readText: text(readText) })
    expect(told.stdout).toContain(
      'So với 2 nhãn: độ chính xác 9,1%, độ phủ 50,0%, 3 kết luận “không khớp” nhầm',
    )
  })

  it('writes a comment at each figure to look at', async () => {
    const files = new Map<string, Uint8Array>()
    const writeFile = (path: string, bytes: Uint8Array) => void files.set(path, bytes)
    const { stdout, stderr } = await papi(['claims', PRESS, '--annotate', 'gop-y.docx', '--json'], {
      writeFile,
    })
    expect(at(JSON.parse(stdout), 'annotated')).toEqual({ file: 'gop-y.docx', comments: 3, unplaced: 0 })
    expect(stderr).toBe('papi: đã ghi 3 góp ý vào gop-y.docx\n')
    const annotated = files.get('gop-y.docx') ?? new Uint8Array(0)
    const { text } = await readDocument('gop-y.docx', annotated)
    expect(text).toBe((await readDocument(PRESS, readFileSync(PRESS))).text)
  })

  it.each([
    [[PRESS, '--annotate', 'x.pdf'], 2, 'đuôi .docx'],
    [[PRESS, '--annotate', PRESS], 2, 'tên khác'],
    [[ARTICLE, '--annotate', 'x.docx'], 1, 'cần một tệp DOCX'],
    [[PRESS, '--gold', 'nowhere.csv'], 1, 'không có tệp "nowhere.csv"'],
  ])('refuses %j', async (argv, code, message) => {
    const { exitCode, stderr } = await papi(['claims', ...argv], { writeFile: () => {} })
    expect([exitCode, stderr.includes(message)]).toEqual([code, true])
  })
})

/** Labels are read from memory, the data from their files. */
function text(own: (path: string) => string | null): (path: string) => string | null {
  const { environment } = fakeEnvironment()
  return path => own(path) ?? environment.readText(path)
}
