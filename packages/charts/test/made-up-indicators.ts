import type { IndicatorTable } from '@papi-lens/core'
import { dataset } from '../gallery/gallery-dataset.ts'

/** Made-up questions with made-up figures, a sine of the province's place; nothing of them was measured. */
export function madeUpIndicators(questions: number): IndicatorTable {
  const label = (at: number) =>
    `Giả lập ${at}: tỷ lệ người được hỏi cho biết ${'đã gặp khó khăn khi '.repeat(1 + (at % 4))}đi khám`
  const indicators = Array.from({ length: questions }, (_, at) => ({
    id: `health-care-${at}`,
    subdimension: 'health-care',
    vi: label(at),
    en: at % 2 === 0 ? `Made up ${at}: share of those asked` : null,
    scale: at % 3 === 0 ? null : '0-100',
  }))
  const values = [2022, 2023].flatMap(year =>
    indicators.flatMap(({ id }, at) =>
      dataset.panel.provinces.flatMap(({ code }, place) =>
        // Of every third question the year before is not there: it was worded otherwise.
        year === 2022 && at % 3 === 2
          ? []
          : [{ year, province: code, indicator: id, value: 50 + 40 * Math.sin(place * (at + 1) + year) }],
      ),
    ),
  )
  return { indicators, values }
}
