import { useEffect } from 'preact/hooks'
import { CopyButton, LanguageLink, ProvinceSelect, YearSelect } from '../pickers.tsx'
import { named } from '../sentences.ts'
import { withYear } from '../view.ts'
import { WORDS } from '../words.ts'
import { ChartCard } from './chart-card.tsx'
import type { ChartsState } from './charts-state.ts'
import { chartsAddressOf, dashboardAddressOf } from './charts-view.ts'
import { CHARTS_WORDS } from './charts-words.ts'
import { ChoicePanel } from './choice-panel.tsx'

/** Every chart of a province, to be taken into a report or a web page. */
export function ChartsApp({ state }: { state: ChartsState }) {
  const view = state.view.value
  const words = CHARTS_WORDS[view.lang]
  const title = words.title(named(view.province, view.lang), view.from, view.to)
  useEffect(() => {
    document.documentElement.lang = view.lang
    document.title = `${title} · papi-lens`
  }, [title, view.lang])
  return (
    <>
      <a class="skip" href="#main">
        {WORDS[view.lang].skip}
      </a>
      <ChartsBar state={state} />
      <main id="main" tabIndex={-1}>
        {state.notices.value.length > 0 && (
          <ul class="notices" role="status">
            {state.notices.value.map(notice => (
              <li key={notice.en}>{notice[view.lang]}</li>
            ))}
          </ul>
        )}
        <p>
          <a href={dashboardAddressOf(view, state.dataset)}>{words.back(named(view.province, view.lang))}</a>
        </p>
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <div class="charts">
          <ChoicePanel state={state} />
          <div>
            {state.sections.map(section => (
              <section key={section.id} aria-labelledby={section.id}>
                <h2 id={section.id}>{section[view.lang]}</h2>
                {section.charts.map(entry => (
                  <ChartCard key={entry.kind} state={state} entry={entry} />
                ))}
              </section>
            ))}
          </div>
        </div>
      </main>
      <footer>
        <p>{WORDS[view.lang].about}.</p>
        <p>{words.source(state.data.version)}</p>
        <p>{WORDS[view.lang].method}</p>
      </footer>
    </>
  )
}

/** Brand, province, years, language: as on the dashboard. */
function ChartsBar({ state }: { state: ChartsState }) {
  const view = state.view.value
  const words = WORDS[view.lang]
  const { provinces, years } = state.dataset.panel
  const inOtherLanguage = { ...view, lang: view.lang === 'vi' ? ('en' as const) : ('vi' as const) }
  return (
    <header>
      <a class="brand" href={dashboardAddressOf(view, state.dataset)} title={words.about}>
        papi-lens
      </a>
      <div class="pick">
        <ProvinceSelect
          provinces={provinces}
          value={view.province}
          lang={view.lang}
          choose={province =>
            state.show({ ...view, province, beside: view.beside.filter(other => other !== province) })
          }
        />
        <YearSelect
          label={words.from}
          years={years.slice(0, -1)}
          value={view.from}
          choose={year => state.show(withYear(view, 'from', year))}
        />
        <YearSelect
          label={words.to}
          years={years.slice(1)}
          value={view.to}
          choose={year => state.show(withYear(view, 'to', year))}
        />
        <CopyButton
          label={words.copyLink}
          copied={words.copied}
          failed={words.copyFailed}
          text={() => new URL(chartsAddressOf(view), location.href).href}
        />
        <LanguageLink
          href={chartsAddressOf(inOtherLanguage)}
          lang={view.lang}
          choose={() => state.show(inOtherLanguage)}
        />
      </div>
    </header>
  )
}
