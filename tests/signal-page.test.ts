// docs/signal.md tells of the bundled scores what they give.
import { readFileSync } from 'node:fs'
import { changeBetween, rollupOf, summarise } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { deriveSignalPage } from '../scripts/make-signal-table.ts'
import { bundledDataset, ROOT } from './bundled.ts'

const page = readFileSync(`${ROOT}docs/signal.md`, 'utf8')
const dataset = bundledDataset()

describe('docs/signal.md', () => {
  it('has the table that its script makes', () => {
    expect(page).toBe(deriveSignalPage())
  })

  it('tells the figures of the nation as they are', () => {
    const { n, fallen, clearDown, clearByChance, afterBH } = rollupOf(dataset, 2023, 2024).changes
    expect(page).toContain(
      `trong ${n.toLocaleString('vi')} thay đổi 2023→2024, khoảng ${Math.round(clearByChance)} vượt`,
    )
    expect(afterBH.down).toBe(0)
    expect(page.replaceAll('\n', ' ')).toContain(
      `${afterBH.up} lần tăng, không lần giảm nào (trong ${fallen} lần giảm, ${clearDown} vượt dải)`,
    )
  })

  it('tells the figures of Sơn La as they are', () => {
    const { comparable, declined, clearDeclines, clearRises, byChance } = summarise(
      changeBetween(dataset, '14', 2022, 2023),
    )
    expect(page.replaceAll('\n', ' ')).toContain(
      `${declined} trong ${comparable} nội dung thành phần giảm điểm, mà tung đồng xu cũng cho khoảng ${byChance.declined}`,
    )
    expect([clearDeclines.map(({ id }) => id), clearRises.map(({ id }) => id).sort()]).toEqual([
      ['appeals-response'],
      ['internet-access', 'justice-access', 'primary-education'],
    ])
  })

  it('tells how many declines are up again a year later, and how often a run goes on', () => {
    // Comparable sub-dimensions of all provinces; newly drawn localities end a run.
    const { panel } = dataset
    let [declines, upAgain, any, anyUp] = [0, 0, 0, 0]
    for (const year of panel.years.slice(2)) {
      for (const { code } of panel.provinces) {
        const before = new Map(
          changeBetween(dataset, code, year - 2, year - 1).rows.map(row => [row.id, row.direction] as const),
        )
        for (const { id, level, direction } of changeBetween(dataset, code, year - 1, year).rows) {
          if (level !== 'subdimension' || direction === null || !before.get(id)) continue
          any++
          if (direction === 'up') anyUp++
          if (before.get(id) !== 'down') continue
          declines++
          if (direction === 'up') upAgain++
        }
      }
    }
    expect([Math.round((100 * upAgain) / declines), Math.round((100 * anyUp) / any)]).toEqual([63, 51])
    expect(page).toContain('63 %')
  })
})
