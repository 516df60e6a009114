import { CHARTS } from '@papi-lens/charts'
import { definePapiChart, type PapiChart } from '@papi-lens/embed'
import { wordsIn } from '@papi-lens/words/all'
import { gaugeKind } from '../../packages/charts/test/gauge-kind.ts'

// A page whose <papi-chart> knows one kind more, as a page does that declares a kind of its own.
definePapiChart([...CHARTS, gaugeKind], { vi: wordsIn('vi'), en: wordsIn('en') })

const { packed } = await (await fetch('/data/packed.json')).json()
for (const chart of document.querySelectorAll<PapiChart>('papi-chart')) chart.data = { version: '1', packed }
