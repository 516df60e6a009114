import { nameOf } from '@papi-lens/words'
import { useLayoutEffect } from 'preact/hooks'
import { PickBar } from '../bar/pick-bar.tsx'
import { Frame, useTitle } from '../frame.tsx'
import { ChartCard } from './chart-card.tsx'
import type { ChartsState } from './charts-state.ts'
import { chartsAddressOf, dashboardAddressOf, dataAddressOf } from './charts-view.ts'
import { ChoicePanel } from './choice-panel.tsx'

/** Every chart of a province, to be taken into a report or a web page. */
export function ChartsApp({ state }: { state: ChartsState }) {
  const view = state.view.value
  const words = state.words.value
  const { chartsPage, charts } = words
  const own = state.own.value
  const isOwn = (own?.used.value.length ?? 0) > 0
  const href = dataAddressOf(view)
  const title = chartsPage.title(nameOf(view.province, words), view.from, view.to)
  useTitle(title)
  // A chart that an address names is looked for before the page is there.
  useLayoutEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
  const bar = (
    <PickBar
      view={view}
      words={words}
      dataset={state.dataset}
      home={dashboardAddressOf(view)}
      hrefOf={other => new URL(chartsAddressOf(other), location.href).href}
      inProvince={province => ({
        ...view,
        province,
        beside: view.beside.filter(other => other !== province),
      })}
      show={state.show}
      noteOnLink={isOwn ? words.ownScores.noteOnLink : undefined}
    />
  )
  return (
    <Frame
      words={words}
      bar={bar}
      notices={state.notices.value}
      lacking={state.lacking.value}
      source={chartsPage.source(state.data.version)}
    >
      {own && <own.Band own={own} words={words} way={{ href, go: () => location.assign(href) }} />}
      <p class="back">
        <a href={dashboardAddressOf(view)}>{chartsPage.back(nameOf(view.province, words))}</a>
      </p>
      <h1>{title}</h1>
      <p class="lede to-press">{chartsPage.lede}</p>
      <div class="charts">
        <ChoicePanel state={state} />
        <div>
          {state.sections.map(section => (
            <section key={section.id} aria-labelledby={section.id}>
              <h2 id={section.id}>{charts.sections[section.id]}</h2>
              {section.charts.map(entry => (
                <ChartCard key={entry.kind} state={state} entry={entry} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Frame>
  )
}
