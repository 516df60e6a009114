import { nameOf } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { useEffect } from 'preact/hooks'
import { PickBar } from '../pick-bar.tsx'
import { ChartCard } from './chart-card.tsx'
import type { ChartsState } from './charts-state.ts'
import { chartsAddressOf, dashboardAddressOf } from './charts-view.ts'
import { ChoicePanel } from './choice-panel.tsx'

/** Every chart of a province, to be taken into a report or a web page. */
export function ChartsApp({ state }: { state: ChartsState }) {
  const view = state.view.value
  const { chartsPage: words, charts } = wordsIn(view.lang)
  const title = words.title(nameOf(view.province, view.lang), view.from, view.to)
  useEffect(() => {
    document.documentElement.lang = view.lang
    document.title = `${title} · papi-lens`
  }, [title, view.lang])
  return (
    <>
      <a class="skip" href="#main">
        {wordsIn(view.lang).page.skip}
      </a>
      <PickBar
        view={view}
        words={wordsIn(view.lang)}
        panel={state.dataset.panel}
        home={dashboardAddressOf(view, state.dataset)}
        addressOf={chartsAddressOf}
        inProvince={province => ({
          ...view,
          province,
          beside: view.beside.filter(other => other !== province),
        })}
        show={next => state.show(next)}
      />
      <main id="main" tabIndex={-1}>
        {state.notices.value.length > 0 && (
          <ul class="notices" role="status">
            {state.notices.value.map(notice => (
              <li key={`${notice}`}>{notice(wordsIn(view.lang))}</li>
            ))}
          </ul>
        )}
        <p>
          <a href={dashboardAddressOf(view, state.dataset)}>{words.back(nameOf(view.province, view.lang))}</a>
        </p>
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
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
      </main>
      <footer>
        <p>{wordsIn(view.lang).page.about}.</p>
        <p>{words.source(state.data.version)}</p>
        <p>{wordsIn(view.lang).page.method}</p>
      </footer>
    </>
  )
}
