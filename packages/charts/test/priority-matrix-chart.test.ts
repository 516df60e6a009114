import { describe, expect, it } from 'vitest'
import { placeBeside } from '../src/frame/place-beside.ts'
import { describeChart } from './describe-chart.ts'

describeChart('priority-matrix', [{}, { year: 2021 }])

describe('labels beside marks', () => {
  it('never cover each other, however many marks are in one place', () => {
    const mark = { x: 150, y: 150, radius: 8, width: 20, height: 12 }
    const boxes = placeBeside(new Array(28).fill(mark), { left: 0, top: 0, right: 300, bottom: 300 })
    const placed = boxes.flatMap(box => (box ? [box] : []))
    expect(placed.length).toBeGreaterThan(20)
    placed.forEach((a, index) => {
      for (const b of placed.slice(index + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
      }
    })
  })
})
