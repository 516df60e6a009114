import { packDataset, unpackDataset } from '@papi-lens/core'
import { readBreaks, readFramework } from '@papi-lens/io'
import { expect, it } from 'vitest'
import { bundledDataset, bundledTexts } from './bundled.ts'

it('the packed form gives back every unit, year and province exactly', () => {
  const { panel, comparability } = bundledDataset()
  const texts = bundledTexts()
  const facts = readFramework('framework.json', texts.framework ?? '')
  const breaks = readBreaks('comparability.json', texts.comparability ?? '')
  if (!('value' in facts && 'value' in breaks)) throw new Error('bundled facts are damaged')
  const packed = JSON.stringify(packDataset(panel, facts.value, breaks.value))
  const back = unpackDataset(JSON.parse(packed))

  expect(back.panel.provinces).toEqual(panel.provinces)
  expect(back.panel.years).toEqual(panel.years)
  expect(back.panel.framework.units).toEqual(panel.framework.units)
  const different: string[] = []
  let compared = 0
  for (const year of panel.years) {
    for (const { id } of panel.framework.units) {
      const [before, after] = [panel.column(year, id), back.panel.column(year, id)]
      for (const [index, { code }] of panel.provinces.entries()) {
        compared++
        if (!Object.is(before[index], after[index])) different.push(`${id} ${code} ${year}`)
      }
    }
  }
  expect(different).toEqual([])
  // 14 years × 40 units × 63 provinces
  expect(compared).toBe(35_280)
  expect(back.comparability.between('law-and-order', 2020, 2021)).toBe(
    comparability.between('law-and-order', 2020, 2021),
  )
})
