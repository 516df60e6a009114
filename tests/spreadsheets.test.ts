// What people open in a spreadsheet: heads, terms and decimal mark of the language, numbers as numbers.
import { chartCsv } from '@papi-lens/charts'
import { createPanel } from '@papi-lens/core'
import { exportCsv } from '@papi-lens/io'
import { tableLabels } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'

const dataset = bundledDataset()
const { framework, provinces } = dataset.panel
const rows = ['01', '14', '15', '17'].map((province, index) => ({
  ...{ year: 2024, province, unit: 'health-care', score: 1.5 + index / 10 },
}))
const panel = createPanel({ framework, provinces, rows })

it('a CSV of scores in Vietnamese has Vietnamese heads, names and groups', () => {
  const labels = tableLabels(wordsIn('vi'))
  const text = exportCsv(panel, { decimal: ',', forSpreadsheet: true, labels })
  expect(text.split('\n').slice(0, 2)).toEqual([
    '\uFEFFNăm;Mã tỉnh;Tỉnh;Chỉ số;Cấp;Chỉ số nội dung;Điểm;Nhóm',
    '2024;01;Hà Nội;Y tế công lập;nội dung thành phần;Cung ứng dịch vụ công;1,5;Thấp',
  ])
})

it('a chart’s figures are numbers in a spreadsheet of either language', () => {
  const table = {
    columns: ['Tên', 'Điểm'],
    rows: [
      ['=1+1', -0.13],
      ['-13%', null],
    ] as const,
  }
  expect(chartCsv({ table }, 'vi')).toBe("\uFEFFTên;Điểm\n'=1+1;-0,13\n-13%;\n")
  expect(chartCsv({ table }, 'en')).toBe("\uFEFFTên,Điểm\n'=1+1,-0.13\n-13%,\n")
})
