import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { dataset } from '../gallery/gallery-dataset.ts'
import { drawChart } from '../src/index.ts'
import { describeChart } from './describe-chart.ts'

describeChart('comparison', [
  { provinces: ['12'] },
  { unit: 'services', provinces: ['12', '11', '15', '10', '17'] },
])

describe('the comparison', () => {
  it('takes six provinces and no more', () => {
    const provinces = ['12', '11', '15', '10', '17', '01']
    expect(() =>
      drawChart(dataset, 'comparison', { province: '14', provinces }, { words: wordsIn('vi') }),
    ).toThrow('invalid-chart-option: option provinces, value 7, allowed 2 6')
  })
})
