import { PRIORITY_WEIGHTS, prioritiesOf } from '@papi-lens/core'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans } from '../../../tests/bundled.ts'
import { at, type JsonValue, listAt, papiJson } from '../../cli/test/fake-environment.ts'
import { tell } from '../src/area/story.ts'
import { prioritiesView } from '../src/views/priorities/priorities-view.ts'
import {
  inProportion,
  readWeights,
  USUAL_WEIGHTS,
  writeWeights,
} from '../src/views/priorities/priority-weights.ts'

const dataset = bundledDataset()
const plans = bundledPlans(dataset)
const province = dataset.panel.provinces.find(({ code }) => code === '14')
if (!province) throw new Error('no province')
const place = { province, from: 2022, to: 2023, lang: 'vi' } as const

describe('weights in an address', () => {
  it('are read as they are written', () => {
    for (const text of ['60-0-0-0', '1-2-3-4', '100-100-100-100']) {
      const { weights, notices } = readWeights(text)
      expect([weights && writeWeights(weights), notices]).toEqual([text, []])
    }
  })

  it('that are none take the usual ones, with a notice', () => {
    for (const text of ['', '0-0-0-0', '101-0-0-0', '1-2-3', '1-2-3-4-5', '1e1-0-0-0', '-1-0-0-0', '<b>']) {
      const { weights, notices } = readWeights(text)
      expect([text, weights]).toEqual([text, null])
      expect(notices[0]?.(wordsIn('vi'))).toContain(text)
    }
  })

  it('that are the usual ones leave no trace', () => {
    expect(inProportion(USUAL_WEIGHTS)).toEqual(PRIORITY_WEIGHTS)
    const { own } = prioritiesView.read(new URLSearchParams('weights=60-25-15-0'), place, dataset)
    expect(prioritiesView.write(own)).toEqual({})
  })
})

describe('the order of the view', () => {
  it('is that of the command', async () => {
    const told = tell(dataset, plans, place, {}).areas.map(({ id, priority }) => [id, priority?.stability])
    const document: JsonValue = await papiJson('priorities', '--province', '14', '--year', '2023')
    expect(listAt(document, 'priorities').map(entry => at(entry, 'id'))).toEqual(told.map(([id]) => id))
    expect(told.every(([, stability]) => typeof stability === 'number')).toBe(true)
  })

  it('goes by the weights that are set', () => {
    const { weights } = readWeights('0-100-0-0')
    const options = weights ? { weights: inProportion(weights), draws: 0 } : {}
    const ids = tell(dataset, plans, place, options).areas.map(({ id }) => id)
    expect(ids).toEqual(prioritiesOf(dataset, '14', 2023, options).map(({ id }) => id))
    expect(ids).not.toEqual(tell(dataset, plans, place).areas.map(({ id }) => id))
  })
})
