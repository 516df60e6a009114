import type { GoldProblem } from '@papi-lens/plans'
import type { PlanFileWords } from '../../messages/command/plan-files.ts'
import { quoted } from '../../visible.ts'

export const planFiles: PlanFileWords = { plan, labels }

function plan(problem: Parameters<PlanFileWords['plan']>[0]): string {
  switch (problem.code) {
    case 'not-json':
      return 'không phải JSON hợp lệ; hãy xem lại tệp'
    case 'too-large':
      return 'dài hoặc lồng nhau quá mức một kế hoạch có thể có; hãy xem lại tệp'
    case 'not-as-expected': {
      const { at, expected, found } = problem
      const value = expected === null ? `có ${found}, không hợp lệ` : `cần ${expected}, nhưng có ${found}`
      return `${at || 'cả tệp'}: ${value}; hãy ghi như các tệp trong data/plans`
    }
    case 'unknown-units':
      return `mục ${problem.ref} nêu ${problem.units.map(quoted).join(', ')}, không phải nội dung PAPI; papi explain --units liệt kê các mã`
  }
}

const CELL = {
  line: 'hãy ghi số thứ tự của dòng trong văn bản',
  year: 'hãy ghi bốn chữ số, hoặc để trống',
  value: 'hãy ghi điều văn bản nêu',
  kind: 'hãy chọn',
  verdict: 'hãy chọn',
}

function labels(problem: GoldProblem): string {
  switch (problem.code) {
    case 'other-columns':
      return `dòng 1: các cột là ${quoted(problem.found)}; phải là "${problem.expected}"`
    case 'short-line':
      return `dòng ${problem.line}: không đủ bốn ô hoặc không có số; các cột là ${problem.expected}`
    case 'invalid-id':
      return `dòng ${problem.line}: ${quoted(problem.text)} không phải là mã; hãy ghi như "health-care", hoặc "*"`
    case 'duplicate-number':
      return `số ${quoted(problem.ref)} có hai lần; mỗi nhiệm vụ ghi một dòng`
    case 'invalid-cell': {
      const { line, column, text, known } = problem
      const remedy = [CELL[column], known.join(', ')].filter(Boolean).join(' ')
      return `dòng ${line}: ${column} ${quoted(text)} không hợp lệ; ${remedy}`
    }
  }
}
