import { describe, expect, it } from 'vitest'
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
