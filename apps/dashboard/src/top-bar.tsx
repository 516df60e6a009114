import type { Province, Region } from '@papi-lens/core'
import { useState } from 'preact/hooks'
import type { AppState } from './app-state.ts'
import { named } from './sentences.ts'
import { addressOf, type View, withYear } from './view.ts'
import { WORDS } from './words.ts'

const REGIONS: readonly { readonly id: Region; readonly vi: string; readonly en: string }[] = [
  { id: 'NMM', vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' },
  { id: 'RRD', vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
  { id: 'NCC', vi: 'Bắc Trung Bộ và duyên hải miền Trung', en: 'North Central and Central Coast' },
  { id: 'CHL', vi: 'Tây Nguyên', en: 'Central Highlands' },
  { id: 'SE', vi: 'Đông Nam Bộ', en: 'South East' },
  { id: 'MRD', vi: 'Đồng bằng sông Cửu Long', en: 'Mekong River Delta' },
]

/** Brand, province, years, language. */
export function TopBar({ state }: { state: AppState }) {
  const view = state.view.value
  const words = WORDS[view.lang]
  const { provinces, years } = state.dataset.panel
  const chooseProvince = (code: string) => {
    const province = provinces.find(candidate => candidate.code === code)
    if (province) state.show({ ...view, province, area: null })
  }
  return (
    <header>
      <a class="brand" href={addressOf({ ...view, area: null })} title={words.about}>
        papi-lens
      </a>
      <div class="pick">
        <label>
          <span>{words.province}</span>
          <select value={view.province.code} onChange={event => chooseProvince(event.currentTarget.value)}>
            {REGIONS.map(region => (
              <optgroup key={region.id} label={named(region, view.lang)}>
                {inRegion(provinces, region.id, view.lang).map(province => (
                  <option key={province.code} value={province.code}>
                    {named(province, view.lang)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <YearSelect state={state} side="from" years={years.slice(0, -1)} />
        <YearSelect state={state} side="to" years={years.slice(1)} />
        <CopyLink view={view} />
        <a
          class="button"
          href={addressOf(otherLanguage(view))}
          hreflang={otherLanguage(view).lang}
          lang={otherLanguage(view).lang}
          onClick={event => {
            event.preventDefault()
            state.show(otherLanguage(view))
          }}
        >
          {words.otherLanguage}
        </a>
      </div>
    </header>
  )
}

function YearSelect({
  state,
  side,
  years,
}: {
  state: AppState
  side: 'from' | 'to'
  years: readonly number[]
}) {
  const view = state.view.value
  return (
    <label>
      <span>{WORDS[view.lang][side]}</span>
      <select
        value={view[side]}
        onChange={event => state.show(withYear(view, side, Number(event.currentTarget.value)))}
      >
        {years.map(year => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
}

function CopyLink({ view }: { view: View }) {
  const words = WORDS[view.lang]
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(addressOf(view), location.href).href)
      say(words.copied)
    } catch {
      // Browsers refuse the clipboard on pages without a secure origin.
      say(words.copyFailed)
    }
    setTimeout(() => say(''), 2500)
  }
  return (
    <button type="button" class="button" onClick={copy} aria-live="polite">
      {said || words.copyLink}
    </button>
  )
}

function otherLanguage(view: View): View {
  return { ...view, lang: view.lang === 'vi' ? 'en' : 'vi' }
}

function inRegion(provinces: readonly Province[], region: Region, lang: 'vi' | 'en'): Province[] {
  const order = new Intl.Collator(lang)
  return provinces
    .filter(province => province.region === region)
    .sort((a, b) => order.compare(named(a, lang), named(b, lang)))
}
