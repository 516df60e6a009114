import { createPanel, findProvince } from '@papi-lens/core'
import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { askedOf, drawChart } from '../src/index.ts'
import { distributionFindings } from '../src/kinds/distribution/distribution-findings.ts'
import { swarmOf } from '../src/kinds/distribution/swarm.ts'
import { describeChart } from './describe-chart.ts'

describeChart('distribution', [{ unit: 'health-care' }, { provinces: ['11', '12', '79'] }])

describe('a swarm', () => {
  it('lets no two dots touch and keeps every place', () => {
    const places = [0, 1, 1, 2, 3, 3, 3, 8, 9, 30]
    const { dots, radius } = swarmOf(places, { radius: 4, most: 200 })
    expect(dots.map(({ x }) => x)).toEqual(places)
    dots.forEach((a, index) => {
      for (const b of dots.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * radius)
      }
    })
  })

  it('makes dots smaller before it grows too high', () => {
    const { radius, reach } = swarmOf(new Array<number>(40).fill(5), { radius: 5, most: 90 })
    expect(radius).toBeLessThan(3)
    expect(reach).toBeLessThanOrEqual(90)
  })
})

describe('where all scores are equal', () => {
  const { framework, provinces } = dataset.panel
  const province = findProvince(provinces, '14')
  const unit = framework.unit('health-care')
  const rows = provinces.map(({ code }) => ({ year: 2023, province: code, unit: unit.id, score: 1.5 }))
  const equal = { ...dataset, panel: createPanel({ framework, provinces, rows }) }

  it('there is no group, neither of the provinces nor in the drawing, its key or its table', () => {
    const found = distributionFindings(equal, { ...askedOf(equal, { unit: unit.id, year: 2023 }), province })
    expect(new Set(found.points.map(({ group }) => group))).toEqual(new Set([null]))
    expect(found.own?.group).toBeNull()
    for (const lang of LANGS) {
      const words = wordsIn(lang)
      const chart = drawChart(equal, 'distribution', { province: '14', unit: unit.id, year: 2023 }, { words })
      for (const name of Object.values(words.names.group)) {
        expect(chart.svg).not.toContain(`>${name}<`)
        expect(JSON.stringify(chart.table.rows)).not.toContain(`"${name}"`)
      }
      expect(chart.description).not.toMatch(/nhóm|group/)
    }
  })
})
