import type { AppState } from './app-state.ts'
import { CopyButton, LanguageLink, ProvinceSelect, YearSelect } from './pickers.tsx'
import { addressOf, type View, withYear } from './view.ts'
import { WORDS } from './words.ts'

/** Brand, province, years, language. */
export function TopBar({ state }: { state: AppState }) {
  const view = state.view.value
  const words = WORDS[view.lang]
  const { provinces, years } = state.dataset.panel
  return (
    <header>
      <a class="brand" href={addressOf({ ...view, area: null })} title={words.about}>
        papi-lens
      </a>
      <div class="pick">
        <ProvinceSelect
          provinces={provinces}
          value={view.province}
          lang={view.lang}
          choose={province => state.show({ ...view, province, area: null })}
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
          text={() => new URL(addressOf(view), location.href).href}
        />
        <LanguageLink
          href={addressOf(otherLanguage(view))}
          lang={view.lang}
          choose={() => state.show(otherLanguage(view))}
        />
      </div>
    </header>
  )
}

function otherLanguage(view: View): View {
  return { ...view, lang: view.lang === 'vi' ? 'en' : 'vi' }
}
