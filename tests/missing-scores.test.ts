// A hole says nothing of a province unless the data shows so much. With folders that hold little: one score, and the 34
// provinces of a made-up workbook (seeded, SYNTHETIC).
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { proposeYear, readBreaks, readFramework } from '@papi-lens/io'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { papi } from '../apps/cli/test/fake-environment.ts'
import { rehearsalWorkbook, workbookBytes } from '../scripts/make-workbooks.ts'
import { bundledDataset, ROOT } from './bundled.ts'

const YEARS = ['--from', '2024', '--to', '2025']
let folder = ''
const at = (name: string) => join(folder, name)
const linesOf = async (...args: string[]) => {
  const { exitCode, stdout, stderr } = await papi(args)
  expect([exitCode, stderr]).toEqual([0, ''])
  return stdout.split('\n')
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papi-holes-'))
  writeFileSync(at('one.csv'), 'năm,tỉnh,chỉ số,điểm\n2024,Sơn La,Y tế công lập,1.9665\n')
  expect((await papi(['import', at('one.csv'), '--out', at('one')])).exitCode).toBe(0)
  const dataset = bundledDataset()
  const textOf = (file: string) => readFileSync(`${ROOT}data/${file}`, 'utf8')
  const facts = readFramework('framework.json', textOf('framework.json'))
  const breaks = readBreaks('comparability.json', textOf('comparability.json'))
  if (!('value' in facts && 'value' in breaks)) throw new Error('the bundled facts are damaged')
  const made = rehearsalWorkbook(dataset.panel)
  const workbook = { file: made.file, bytes: await workbookBytes(made) }
  const proposed = await proposeYear(workbook, { dataset, facts: facts.value, breaks: breaks.value })
  if ('faults' in proposed) throw new Error(proposed.faults.map(({ why }) => why).join())
  for (const [name, text] of proposed.files) {
    mkdirSync(dirname(at(`34/${name}`)), { recursive: true })
    writeFileSync(at(`34/${name}`), text)
  }
  writeFileSync(at(made.file), workbook.bytes)
  expect((await papi(['import', at(made.file), '--data', at('34'), '--out', at('34')])).exitCode).toBe(0)
  // The published scores of the provinces that were not merged.
  const { provinces, framework } = dataset.panel
  const alone = provinces.filter(({ successor }) => {
    return provinces.filter(other => other.successor.code === successor.code).length === 1
  })
  const rows = alone.flatMap(({ code }) =>
    [2022, 2023, 2024].flatMap(year =>
      framework.dimensionsIn(year).flatMap(dimension =>
        [dimension, ...framework.subdimensionsIn(year, dimension)].flatMap(unit => {
          const score = dataset.panel.score(code, year, unit)
          return typeof score === 'number' ? [`${year},${code},${unit},${score}`] : []
        }),
      ),
    ),
  )
  cpSync(at('34'), at('both'), { recursive: true })
  writeFileSync(at('alone.csv'), ['year,province,unit,score', ...rows, ''].join('\n'))
  expect((await papi(['import', at('alone.csv'), '--data', at('both'), '--out', at('both')])).exitCode).toBe(
    0,
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('where the data holds one score', () => {
  const withOne = ['--province', 'son-la', '--data']

  it.each(['priorities', 'scores'])('papi %s does not say that PAPI withheld the others', async command => {
    const lines = await linesOf(command, ...withOne, at('one'), '--year', '2024')
    expect(lines[0]).toBe('Sơn La 2024: điểm tổng hợp chưa có số liệu')
    expect(lines.join('\n')).not.toMatch(/công bố/)
    expect(lines).toContain('Dữ liệu đang dùng chỉ có 1 trong 28 nội dung thành phần của năm 2024.')
  })

  it('papi priorities says that there are too few scores', async () => {
    const lines = await linesOf('priorities', ...withOne, at('one'), '--year', '2024')
    expect(lines[1]).toBe('Chưa đủ điểm để xếp thứ tự ưu tiên.')
  })

  it('papi change says it of a year without any score', async () => {
    const lines = await linesOf('change', ...withOne, at('one'), '--from', '2023', '--to', '2024')
    expect(lines.slice(0, 2)).toEqual([
      'Sơn La 2023–2024: điểm tổng hợp chưa có số liệu → chưa có số liệu',
      'Dữ liệu đang dùng không có điểm nào của năm 2023.',
    ])
    expect(lines.join('\n')).not.toMatch(/công bố|0 trong 0/)
  })
})

describe('in a folder of the 34 provinces', () => {
  it('without earlier scores, nothing is said of publication', async () => {
    const lines = await linesOf('change', '--province', 'lao-cai', '--data', at('34'), ...YEARS)
    expect(lines[0]).toMatch(/^Lào Cai 2024–2025: điểm tổng hợp chưa có số liệu → \d\d,\d\d/)
    expect(lines[1]).toBe('Dữ liệu đang dùng không có điểm nào của năm 2024.')
    expect(lines.join('\n')).not.toMatch(/công bố|0 trong 0/)
  })

  it('a merged province has no score of its own before, where others have some', async () => {
    const lines = await linesOf('change', '--province', 'lao-cai', '--data', at('both'), ...YEARS)
    expect(lines[0]).toMatch(/^Lào Cai 2024–2025: điểm tổng hợp chưa có điểm riêng → \d\d,\d\d/)
    expect(lines[1]).toBe('Lào Cai chưa có điểm riêng trước năm 2025.')
    expect(lines.join('\n')).not.toMatch(/công bố|0 trong 0/)
    const english = ['--from', '2022', '--to', '2023', '--lang', 'en']
    const before = await linesOf('change', '--province', 'lao-cai', '--data', at('both'), ...english)
    expect(before.slice(0, 2)).toEqual([
      'Lao Cai 2022–2023: total no score of its own → no score of its own',
      'Lao Cai has no score of its own before 2025.',
    ])
    expect(before.join('\n')).not.toMatch(/publish|0 of 0/)
  })

  it.each([
    ['scores', '--province', 'Hà Giang'],
    ['chart', 'trend', '--province', 'ha-giang', '-o', 'never.svg'],
    ['successor', 'Ha Giang'],
  ])('papi %s says of a former province into which it went, and where its scores are', async (...asked) => {
    expect(await papi([...asked, '--data', at('34')])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'papi: Hà Giang đã nhập vào Tuyên Quang từ ngày 1/7/2025, và dữ liệu này chỉ có tỉnh mới; hãy hỏi --province "Tuyên Quang", hoặc bỏ --data để xem điểm của Hà Giang đến năm 2024\n',
    })
    // A folder of a few provinces lacks the others for another reason.
    const { stderr } = await papi(['scores', '--province', 'Hà Giangg', '--data', at('34')])
    expect(stderr).not.toMatch(/nhập vào/)
  })

  it('a chart says so too, and a change to no year says why', async () => {
    const drawn = async (kind: string, ...asked: string[]) => {
      const file = at(`${kind}.svg`)
      const { exitCode } = await papi(['chart', kind, ...asked, '--data', at('both'), '-o', file])
      expect(exitCode).toBe(0)
      return readFileSync(file, 'utf8')
    }
    const trend = await drawn('trend', '--province', 'lao-cai', '--unit', 'health-care')
    expect(trend).toMatch(/2022–2024: Lào Cai chưa có điểm riêng/)
    const map = await drawn('map', '--province', 'son-la', '--year', '2024')
    expect(map).toMatch(/Chưa có điểm riêng: /)
    expect(`${trend}${map}`).not.toMatch(/công bố/)
    const { stderr } = await papi([
      ...['scenario', '--province', 'lao-cai', '--year', '2024', '--reach', 'total', '--data', at('both')],
    ])
    expect(stderr).toBe(
      'papi: "Chỉ số tổng hợp PAPI" (total) của Lào Cai chưa có điểm riêng năm 2024; các năm có điểm: 2025\n',
    )
  })

  it('one that was not merged goes on', async () => {
    const [head] = await linesOf('change', '--province', 'son-la', '--data', at('both'), ...YEARS)
    expect(head).toMatch(/^Sơn La 2024–2025: điểm tổng hợp \d\d,\d\d → \d\d,\d\d/)
  })
})

it('what PAPI did not publish is still told so', async () => {
  const lines = await linesOf('change', '--province', 'quang-ninh', '--from', '2022', '--to', '2023')
  expect(lines[0]).toBe('Quảng Ninh 2022–2023: điểm tổng hợp 47,88 → chưa công bố')
  expect(lines).toContain('PAPI không công bố điểm của tỉnh năm 2023: kết quả khảo sát vượt sai số cho phép.')
})
