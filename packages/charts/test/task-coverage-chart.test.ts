import { areasOf } from '@papi-lens/plans'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset, plans } from '../gallery/gallery-dataset.ts'
import { example } from '../gallery/gallery-entries.ts'
import { drawChart } from '../src/index.ts'
import { PAPER_NAMES, PAPER_SIZES } from '../src/paper.ts'
import { describeChart } from './describe-chart.ts'
import { faultsOf } from './robust.ts'

describeChart('task-coverage', [{}, { year: 2023 }])

const { coverage } = wordsIn('vi')
const planOf = (id: string) => plans.filter(plan => plan.id === id)
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '')

describe('the task coverage', () => {
  it('has the areas that no plan serves first, and the four states apart, as the one join says', () => {
    const { table } = example('taskCoverageOnePlan')()
    const areas = areasOf(dataset, planOf('pac-nga-2022'), '14', 2021)
    const states = [...new Set(table.rows.map(row => row[2]))]
    expect(states).toEqual([coverage.state.none, coverage.state['lower-level']])
    const bare = table.rows.filter(row => row[2] === coverage.state.none)
    expect(bare).toHaveLength(areas.uncovered.length)
    expect(bare.every(row => row.slice(3).every(cell => cell === null))).toBe(true)
  })

  it('names tasks by their titles with who leads and level and year of the plan, and numbers of tasks nowhere', () => {
    const { svg, table } = example('taskCoverageOnePlan')()
    const texts = textsOf(svg)
    expect(texts).toContain('Thực hiện Kế hoạch 183 về Chính phủ điện tử ở xã')
    expect(texts.some(text => text.startsWith('cấp xã, năm 2022 · Công chức Văn hóa'))).toBe(true)
    expect(texts.filter(text => /^\d+$|^\d+\.[a-z]/.test(text))).toEqual([])
    const leads = table.columns.indexOf('Chủ trì')
    expect(table.rows.some(row => row[leads] === 'Công an xã')).toBe(true)
  })

  it('cuts a long title in the drawing, and has it whole in the table', () => {
    const [plan] = planOf('pac-nga-2022')
    if (!plan) throw new Error('no such plan')
    const long = `${'Rà soát, niêm yết và giải thích rõ từng bước của thủ tục cho người dân '.repeat(6)}hết`
    const title = { vi: long, en: long }
    const changed = { ...plan, tasks: plan.tasks.map(task => ({ ...task, title })), measures: [] }
    const asked = { province: '14', year: 2021, plans: [changed] }
    for (const size of PAPER_NAMES) {
      const chart = drawChart(dataset, 'task-coverage', asked, { words: wordsIn('vi'), size })
      expect([size, faultsOf(chart)]).toEqual([size, []])
      expect(textsOf(chart.svg).some(text => text.endsWith('…'))).toBe(true)
      expect(chart.table.rows.some(row => row.includes(long))).toBe(true)
    }
  })

  it.each(PAPER_NAMES.filter(size => size !== 'web'))(
    'fits %s with every gap named and the rest counted',
    size => {
      for (const lang of ['vi', 'en'] as const) {
        for (const name of ['taskCoverageUncovered', 'taskCoverageOnePlan', 'taskCoverageThreePlans']) {
          const chart = example(name)({ size, lang })
          expect([name, faultsOf(chart)]).toEqual([name, []])
          expect([name, chart.height <= (PAPER_SIZES[size].maxHeight ?? 0), chart.height]).toEqual([
            name,
            true,
            chart.height,
          ])
          const drawn = textsOf(chart.svg).join(' ')
          const state = wordsIn(lang).coverage.state.none
          for (const [area, , found] of chart.table.rows)
            if (found === state) expect(drawn).toContain(String(area).split(' ').slice(0, 2).join(' '))
        }
      }
    },
  )
})
