import type { IndicatorWords } from '../messages/indicators.ts'

export const indicators: IndicatorWords = {
  title: ({ province, unit }) => `${province.en}: the indicators of "${unit.en}"`,
  heads: { indicator: 'Indicator', scale: 'Scale', change: 'Change' },
  joining:
    'A question asked otherwise in another year is another indicator. Which way is better, the question tells.',
  none: ({ unit }) =>
    `no indicators of "${unit.en}" are loaded; get the workbook of provincial indicators (ProvincialIndicators / BangChiTieuCapTinh, from 2018) under "Dữ liệu" on papi.org.vn, run "papi import FILE.xlsx --out DIR", then give --data DIR`,
  moved: 'indicators that moved least like those of other provinces',
}
