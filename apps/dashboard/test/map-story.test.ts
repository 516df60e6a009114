import { drawChart, mapFindings } from '@papi-lens/charts'
import { changeBetween, findProvince } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { mapStory } from '../src/views/map/map-story.ts'
import { tileBeyond } from '../src/views/map/tile-walk.ts'

const dataset = bundledDataset()
const province = findProvince(dataset.panel.provinces, '14')
const view = { province, from: 2022, to: 2023, unit: 'health-care', show: 'level', areas: '63' } as const

describe('the map as the page shows it', () => {
  it('has the scores, groups and ranks of the chart, and the changes of the command', () => {
    const { places } = mapStory(dataset, view)
    const { rows } = drawChart(
      dataset,
      'tile-map',
      { unit: 'health-care', year: 2023 },
      { words: wordsIn('en') },
    ).table
    expect(places.map(({ code, score, rank }) => [code, score, rank])).toEqual(
      rows.map(row => [row[0], row[3], row[5]]),
    )
    for (const { code, row } of places) {
      const told = changeBetween(dataset, code, 2022, 2023).rows.find(({ id }) => id === 'health-care')
      expect(row).toEqual(told)
    }
  })

  it('counts each province in one tone, whatever is shown', () => {
    for (const show of ['level', 'change', 'signal'] as const) {
      const { tones, places } = mapStory(dataset, { ...view, show })
      expect(tones.reduce((sum, { count }) => sum + count, 0)).toBe(places.length)
    }
  })

  it('tells no clear change over newly drawn localities', () => {
    const { tones, moved } = mapStory(dataset, { ...view, from: 2020, to: 2021, show: 'signal' })
    expect(moved.judged).toBe(0)
    expect(tones.map(({ tone }) => tone)).toEqual(['unjudged', 'none'])
  })

  it('colours no province where two years do not compare', () => {
    const { tones } = mapStory(dataset, {
      ...view,
      unit: 'law-and-order',
      from: 2020,
      to: 2021,
      show: 'change',
    })
    expect(tones.map(({ tone, count }) => [tone, count])).toEqual([['none', 63]])
  })

  it('has the groups of the findings as tones of the level', () => {
    const found = mapFindings(dataset, {
      unit: dataset.panel.framework.unit('health-care'),
      year: 2023,
      province,
      view: '63',
    })
    const { tones } = mapStory(dataset, view)
    expect(tones.filter(({ tone }) => tone !== 'none').map(({ tone, count }) => [tone, count])).toEqual(
      found.groups.map(({ group, count }) => [group, count]),
    )
  })
})

describe('walking the tiles', () => {
  it('goes to the next tile of the row, over holes, and to the nearest of the next row', () => {
    expect(tileBeyond('14', 'ArrowRight')).toBe('25')
    expect(tileBeyond('60', 'ArrowDown')).toBe('83')
    expect(tileBeyond('12', 'ArrowUp')).toBe('12')
    expect(tileBeyond('12', 'ArrowLeft')).toBe('12')
    expect(tileBeyond('12', 'Enter')).toBeNull()
  })
})
