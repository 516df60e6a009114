import { describe, expect, it } from 'vitest'
import { example } from '../gallery/gallery-entries.ts'
import { placeBeside } from '../src/frame/place-beside.ts'
import { describeChart } from './describe-chart.ts'

describeChart('priority-matrix', [{}, { year: 2021 }])

describe('the priority matrix', () => {
  it('names the first five beside their circles where there is room, and in the key in any case', () => {
    const { svg } = example('priorityMatrixAll')({ width: 1000 })
    const [plot = '', key = ''] = svg.split('5 nội dung ưu tiên hàng đầu')
    for (const name of ['1.4 Đóng góp tự nguyện', '6.3 Cơ sở hạ tầng căn bản']) {
      const lines = [...plot.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text).join(' ')
      expect(lines).toContain(name)
      expect(key).toContain(name.slice(4))
    }
  })

  it('lets names give way on half a page, and says what the numbers are', () => {
    const chart = example('priorityMatrixAll')({ size: 'a4-half' })
    expect(chart.height).toBeLessThanOrEqual(410)
    expect(chart.svg).toContain('Số tại hình tròn là số thứ tự trong báo cáo PAPI')
    expect(chart.svg).not.toContain('xếp theo mức ưu tiên<')
  })

  it('says in its text which areas do not compare', () => {
    expect(example('priorityMatrixAside')().description).toContain(
      'Not comparable with the year before: 3.2, 6.4',
    )
  })
})

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
