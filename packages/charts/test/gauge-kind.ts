import { defineChart } from '../src/index.ts'

export const SAID = {
  name: 'Số đo',
  purpose: 'Một điểm của một tỉnh.',
  title: () => 'Một điểm',
  subtitle: () => 'Điểm của năm',
  drawn: () => 'Một thanh',
  empty: () => 'Không có điểm.',
}

/** A kind that nothing but tests knows. */
export const gaugeKind = defineChart({
  kind: 'gauge',
  section: 'position',
  needs: ['province'],
  takes: ['unit'],
  period: 'year',
  words: () => SAID,
  findings(dataset, { province, year, unit }) {
    const score = dataset.panel.score(province.code, year, unit.id)
    return { year, score: typeof score === 'number' ? score : Number.NaN }
  },
  isEmpty: ({ score }) => Number.isNaN(score),
  years: ({ year }) => [year],
  table: ({ score }) => ({ columns: ['Điểm'], rows: [[score]] }),
  scene: ({ score }) => ({
    rows: [{ name: 'Điểm', height: 24 }],
    axis: { type: 'values', domain: [0, score], room: 10 },
    labels: { column: 0.36 },
    step: 30,
    marks: [{ mark: 'bar', row: 0, from: 0, to: score, height: 12, paint: { ink: 'ink' } }],
  }),
  examples: [{ name: 'gaugeOne', asks: '--province 14 --unit health-care --year 2023', about: 'One score.' }],
})
