import { drawChart, type Outlines } from '@papi-lens/charts'
import { packDataset } from '@papi-lens/core'
import { readBreaks, readFramework } from '@papi-lens/io'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledTexts } from '../../../tests/bundled.ts'
import { readChartData } from '../src/chart-data.ts'
import { EmbedError } from '../src/embed-error.ts'

const texts = bundledTexts()
const facts = readFramework('framework.json', texts.framework ?? '')
const breaks = readBreaks('comparability.json', texts.comparability ?? '')
if (!('value' in facts && 'value' in breaks)) throw new Error('the bundled data is damaged')
const packed = packDataset(bundledDataset().panel, facts.value, breaks.value)

describe('the content of a data file', () => {
  it('becomes a dataset with its version, and the same one the next time', () => {
    const content = { version: '2024.1.0', packed }
    const loaded = readChartData(content)
    // Published for Sơn La in 2023.
    expect(loaded.dataset.panel.score('14', 2023, 'health-care')).toBe(1.8384)
    expect([loaded.version, loaded.plans, loaded.outlines]).toEqual(['2024.1.0', [], null])
    expect(readChartData(content)).toBe(loaded)
  })

  it.each([
    ['a text', 'x', 'it holds no object'],
    ['nothing', null, 'it holds no object'],
    ['no version', { packed }, 'it has no version'],
    ['no scores', { version: '1' }, 'not a data file of papi-lens'],
    ['scores of another form', { version: '1', packed: { framework: 3, scores: [] } }, 'not a data file'],
    ['plans that are no list', { version: '1', packed, plans: {} }, 'its plans are no list'],
  ])('is refused in one line if it has %s', (_what, content, why) => {
    let caught: unknown
    try {
      readChartData(content)
    } catch (error) {
      caught = error
    }
    if (!(caught instanceof EmbedError)) throw new Error('not refused')
    expect(caught.code).toBe('damaged-data')
    expect(caught.message).toContain(why)
    expect(caught.message).not.toContain('\n')
  })

  it('whose outlines are none draws no map of them, and all else', () => {
    const outlines = {} as Outlines
    const loaded = readChartData({ version: '1', packed, outlines })
    const draw = (kind: string) => () =>
      drawChart(loaded.dataset, kind, { year: 2023, outlines }, { words: wordsIn('vi') }).title
    expect(draw('map')).toThrow('invalid-outlines: problem not-topojson')
    expect(draw('tile-map')()).toContain('2023')
  })
})
