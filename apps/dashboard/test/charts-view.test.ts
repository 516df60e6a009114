import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../tests/bundled.ts'
import { addressOf, readAddress } from '../src/address.ts'
import {
  chartsAddressOf,
  chartsViewOf,
  dashboardAddressOf,
  readChartsView,
} from '../src/charts-page/charts-view.ts'

const dataset = bundledDataset()
const search = (address: string) => address.slice(address.indexOf('?'))

describe('the address of the charts', () => {
  it('stands for the total of Sơn La, the latest two years, for a light page, when it is empty', () => {
    const { view, notices } = readChartsView('', dataset)
    expect(view).toMatchObject({
      from: 2023,
      to: 2024,
      unit: 'total',
      beside: [],
      theme: 'light',
      lang: 'vi',
    })
    expect(view.province.slug).toBe('son-la')
    expect(notices).toEqual([])
  })

  it('gives back the view it was made from', () => {
    const { view } = readChartsView(
      '?province=lao-cai&from=2019&to=2024&unit=services&provinces=Sơn La; 12&theme=print&lang=en',
      dataset,
    )
    expect(view.beside.map(({ slug }) => slug)).toEqual(['son-la', 'lai-chau'])
    expect(readChartsView(search(chartsAddressOf(view)), dataset)).toEqual({ view, notices: [] })
    expect(chartsAddressOf(view)).toBe(
      './charts.html?province=lao-cai&from=2019&to=2024&unit=services&provinces=son-la%2Clai-chau&theme=print&lang=en',
    )
  })

  it('carries what the dashboard shows, there and back', () => {
    const { view } = readAddress('en/lao-cai/', '?from=2021&to=2022', dataset)
    const charts = chartsViewOf(view, 'health-care')
    expect(charts.unit).toBe('health-care')
    expect(dashboardAddressOf(charts)).toBe('./en/lao-cai/?view=trends&from=2021&to=2022&unit=health-care')
    expect(dashboardAddressOf({ ...charts, unit: 'total' })).toBe(`./${addressOf(view)}`)
    expect(readChartsView('?area=health-care', dataset).view.unit).toBe('health-care')
  })

  it('shows the total where a unit was not measured, and says so', () => {
    const { view, notices } = readChartsView('?from=2015&to=2016&unit=environment', dataset)
    expect(view.unit).toBe('total')
    expect(notices.map(notice => notice(wordsIn('en')))).toEqual([
      'There is no “Environmental Governance” in 2016; showing the total.',
    ])
  })

  it('takes at most three other provinces, once each, and passes over unknown ones', () => {
    const { view } = readChartsView('?provinces=atlantis,son-la,12,12,14,lao-cai,ha-noi,hue', dataset)
    expect(view.beside.map(({ slug }) => slug)).toEqual(['lai-chau', 'lao-cai', 'ha-noi'])
  })
})
