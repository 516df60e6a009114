import type { GoldProblem, PlanProblem } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { loadCommandWords } from '../src/command.ts'
import { LANGS } from '../src/lang.ts'

const PLAN: readonly [PlanProblem, vi: string, en: string][] = [
  [{ code: 'not-json' }, 'không phải JSON hợp lệ; hãy xem lại tệp', 'not valid JSON; look the file over'],
  [
    { code: 'not-as-expected', at: 'tasks.0.line', expected: '>=1', found: '0' },
    'tasks.0.line: cần >=1, nhưng có 0; hãy ghi như các tệp trong data/plans',
    'tasks.0.line: expected >=1, found 0; write it as the files of data/plans are',
  ],
  [
    { code: 'not-as-expected', at: '', expected: 'Object', found: '7' },
    'cả tệp: cần Object, nhưng có 7; hãy ghi như các tệp trong data/plans',
    'document: expected Object, found 7; write it as the files of data/plans are',
  ],
  [
    { code: 'not-as-expected', at: 'year', expected: null, found: '2022.5' },
    'year: có 2022.5, không hợp lệ; hãy ghi như các tệp trong data/plans',
    'year: 2022.5 does not do; write it as the files of data/plans are',
  ],
  [
    { code: 'unknown-units', ref: '7', units: ['vote', 'gift'] },
    'mục 7 nêu "vote", "gift", không phải nội dung PAPI; papi explain --units liệt kê các mã',
    'item 7 names unknown unit "vote", "gift"; papi explain --units lists the ids',
  ],
]

const LABELS: readonly [GoldProblem, vi: string, en: string][] = [
  [
    { code: 'other-columns', found: 'a,b', expected: 'no,main' },
    'dòng 1: các cột là "a,b"; phải là "no,main"',
    'line 1: columns "a,b"; they must be "no,main"',
  ],
  [
    { code: 'short-line', line: 2, expected: 'no,main' },
    'dòng 2: không đủ bốn ô hoặc không có số; các cột là no,main',
    'line 2: fewer than four cells or no number; the columns are no,main',
  ],
  [
    { code: 'invalid-id', line: 2, text: 'Y tế' },
    'dòng 2: "Y tế" không phải là mã; hãy ghi như "health-care", hoặc "*"',
    'line 2: "Y tế" is no id; write one like "health-care", or "*"',
  ],
  [
    { code: 'duplicate-number', ref: '1' },
    'số "1" có hai lần; mỗi nhiệm vụ ghi một dòng',
    'number "1" stands twice; give each item one line',
  ],
  [
    { code: 'invalid-cell', line: 3, column: 'kind', text: 'sum', known: ['score', 'rank'] },
    'dòng 3: kind "sum" không hợp lệ; hãy chọn score, rank',
    'line 3: kind "sum" does not do; use score, rank',
  ],
  [
    { code: 'invalid-cell', line: 3, column: 'year', text: '23', known: [] },
    'dòng 3: year "23" không hợp lệ; hãy ghi bốn chữ số, hoặc để trống',
    'line 3: year "23" does not do; give four digits, or nothing',
  ],
]

describe.each(LANGS)('in %s', async lang => {
  const { planFiles } = (await loadCommandWords(lang)).command

  it('what is wrong with a plan is said with its place and a remedy', () => {
    expect(PLAN.map(([problem]) => planFiles.plan(problem))).toEqual(
      PLAN.map(([, vi, en]) => ({ vi, en })[lang]),
    )
  })

  it('what is wrong with hand labels is said with their line and a remedy', () => {
    expect(LABELS.map(([problem]) => planFiles.labels(problem))).toEqual(
      LABELS.map(([, vi, en]) => ({ vi, en })[lang]),
    )
  })

  it('what came from a file cannot move the cursor', () => {
    const label: GoldProblem = { code: 'duplicate-number', ref: '\x1b[2J' }
    expect(planFiles.labels(label)).toContain('"\\x1b[2J"')
  })
})
