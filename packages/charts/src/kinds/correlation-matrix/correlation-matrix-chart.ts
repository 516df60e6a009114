import type { Cell, Chart, ChartTable } from '../../chart.ts'
import type { ChartKind } from '../../chart-kind.ts'
import { formatDelta, formatScore } from '../../format.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { emptyChart } from '../../frame/empty.ts'
import { frameChart } from '../../frame/frame.ts'
import type { LegendItem } from '../../frame/legend.ts'
import { shortDimension } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import { rowName, type UnitRow } from '../../rows/unit-rows.ts'
import { type ChartOptions, type Settings, settingsOf } from '../../settings.ts'
import { type CorrelationMatrixFindings, correlationMatrixFindings } from './correlation-matrix-findings.ts'
import { drawCorrelationMatrix } from './correlation-matrix-plot.ts'
import { correlationMatrixSpec } from './correlation-matrix-spec.ts'
import { STEPS, strengthColours } from './strength.ts'

const WORDS = {
  vi: {
    subtitle:
      'Hệ số tương quan r giữa các tỉnh, từ −1 đến +1: dấu + là cùng chiều, dấu − (có vạch đứt) là ngược chiều; càng đậm càng chặt',
    drawn: 'Mỗi ô là một cặp chỉ số, ghi hệ số tương quan Pearson',
    empty: 'Cần ít nhất ba tỉnh có điểm khác nhau để tính tương quan.',
    cause: 'Cùng chiều không có nghĩa là chỉ số này làm thay đổi chỉ số kia',
    columns: ['Chỉ số', 'Chỉ số kia', 'r (Pearson)', 'ρ (Spearman)', 'Số tỉnh'],
  },
  en: {
    subtitle:
      'Correlation r across provinces, −1 to +1: with + they go together, with − (and a dashed foot) against each other; the darker, the stronger',
    drawn: "Each cell is a pair of indices with Pearson's correlation",
    empty: 'A correlation needs at least three provinces with different scores.',
    cause: 'That two go together does not say that one moves the other',
    columns: ['Index', 'Other index', "Pearson's r", "Spearman's rho", 'Provinces'],
  },
}

/**
 * The correlation matrix: a cell for each pair of dimensions, or of sub-dimensions of one, with the correlation across
 * provinces in a year; darker the stronger, its sign printed.
 *
 * @throws {PapiError} `invalid-chart-option`
 * @example
 * const found = correlationMatrixFindings(dataset, framework.unit('total'), 2024)
 * correlationMatrixChart(found, { lang: 'en' }).table.rows.length // => 28
 */
export function correlationMatrixChart(
  findings: CorrelationMatrixFindings,
  options: ChartOptions = {},
): Chart {
  const settings = settingsOf(options)
  const { lang } = settings
  const words = WORDS[lang]
  const framing = {
    kind: 'correlation-matrix',
    title: titleOf(findings, lang),
    subtitle: words.subtitle,
    years: [findings.year],
    caveats: findings.strongest ? caveatsOf(findings, lang) : [],
    table: tableOf(findings, lang),
  }
  if (!findings.strongest) return emptyChart(framing, words.empty, settings)
  return frameChart(
    {
      ...framing,
      drawn: words.drawn,
      legend: legendOf(settings),
      vegaLite: correlationMatrixSpec(findings, settings),
    },
    settings,
    area => drawCorrelationMatrix(findings, area, settings),
  )
}

/** The correlation matrix in the catalogue; it is about all provinces. */
export const correlationMatrixKind: ChartKind = {
  kind: 'correlation-matrix',
  title: { vi: 'Ma trận tương quan', en: 'Correlation matrix' },
  formats: ['svg', 'png', 'vega-lite', 'csv'],
  needs: ['unit'],
  draw: (dataset, asked, options) =>
    correlationMatrixChart(correlationMatrixFindings(dataset, asked.unit, asked.year), options),
}

function titleOf({ unit, year, strongest, negative, known }: CorrelationMatrixFindings, lang: Lang): string {
  const of = unit.level === 'total' ? '' : `, ${unit[lang]}`
  const head = lang === 'vi' ? `Năm ${year}${of}` : `${year}${of}`
  if (!strongest) return `${head}: ${lang === 'vi' ? 'không tính được tương quan' : 'no correlation'}`
  const r = formatDelta(strongest.correlation.pearson ?? 0, lang, 2)
  const [a, b] = [shortName(strongest.column, lang), shortName(strongest.row, lang)]
  const against =
    negative === 0
      ? ''
      : lang === 'vi'
        ? `; ${negative}/${known} cặp ngược chiều`
        : `; ${negative} of ${known} pairs go against each other`
  const isAgainst = (strongest.correlation.pearson ?? 0) < 0
  const how = {
    vi: isAgainst ? 'ngược chiều nhau rõ nhất' : 'đi cùng nhau chặt nhất',
    en: isAgainst ? 'go against each other most clearly' : 'go together most closely',
  }[lang]
  const and = lang === 'vi' ? 'và' : 'and'
  return `${head}: ${a} ${and} ${b} ${how} (r\u00a0=\u00a0${r})${against}`
}

function shortName({ unit, number }: UnitRow, lang: Lang): string {
  return unit.level === 'dimension' ? shortDimension({ ...unit, number: Number(number) }, lang) : unit[lang]
}

function caveatsOf({ n, pairs, known }: CorrelationMatrixFindings, lang: Lang): Caveat[] {
  const [fewest, most] = n
  const count = fewest === most ? `${most}` : `${fewest}–${most}`
  const basis =
    lang === 'vi' ? `Tính trên ${count} tỉnh có cả hai điểm` : `Over ${count} provinces with both scores`
  const caveats: Caveat[] = [{ sign: 'note', text: `${basis}. ${WORDS[lang].cause}` }]
  if (known < pairs.length) {
    caveats.push({ sign: 'missing', text: lang === 'vi' ? 'Không tính được' : 'Cannot be worked out' })
  }
  return caveats
}

function legendOf({ theme, lang }: Settings): LegendItem[] {
  return STEPS.map((from, index) => {
    const to = STEPS[index + 1] ?? 1
    return {
      label: `${formatScore(from, lang, 1)}–${formatScore(to, lang, 1)}`,
      sign: 'box',
      colour: strengthColours(from, theme).fill,
      edge: theme.soft,
    }
  })
}

function tableOf({ pairs }: CorrelationMatrixFindings, lang: Lang): ChartTable {
  const rows = pairs.map(({ row, column, correlation: { n, pearson, spearman } }): Cell[] => [
    rowName(row, lang),
    rowName(column, lang),
    pearson,
    spearman,
    n,
  ])
  return { columns: WORDS[lang].columns, rows }
}
