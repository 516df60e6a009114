import type { Dataset, Province } from '@papi-lens/core'
import { CopyButton, LanguageLink, ProvinceSelect, YearSelect } from './pickers.tsx'
import { type View, withYear } from './view.ts'
import { WORDS } from './words.ts'

interface PickBarProps<V> {
  readonly view: V
  readonly panel: Dataset['panel']
  /** Address that the brand leads to. */
  readonly home: string
  readonly addressOf: (view: V) => string
  /** The view of another province, without what belongs to this one alone. */
  readonly inProvince: (province: Province) => V
  readonly show: (view: V) => void
}

/** The head of every page: brand, province, years, a link to copy, the other language. */
export function PickBar<V extends Pick<View, 'province' | 'from' | 'to' | 'lang'>>({
  view,
  panel: { provinces, years },
  home,
  addressOf,
  inProvince,
  show,
}: PickBarProps<V>) {
  const words = WORDS[view.lang]
  const otherLanguage: V = { ...view, lang: view.lang === 'vi' ? 'en' : 'vi' }
  return (
    <header>
      <a class="brand" href={home} title={words.about}>
        papi-lens
      </a>
      <div class="pick">
        <ProvinceSelect
          provinces={provinces}
          value={view.province}
          lang={view.lang}
          choose={province => show(inProvince(province))}
        />
        <YearSelect
          label={words.from}
          years={years.slice(0, -1)}
          value={view.from}
          choose={year => show(withYear(view, 'from', year))}
        />
        <YearSelect
          label={words.to}
          years={years.slice(1)}
          value={view.to}
          choose={year => show(withYear(view, 'to', year))}
        />
        <CopyButton
          label={words.copyLink}
          copied={words.copied}
          failed={words.copyFailed}
          text={() => new URL(addressOf(view), location.href).href}
        />
        <LanguageLink href={addressOf(otherLanguage)} lang={view.lang} choose={() => show(otherLanguage)} />
      </div>
    </header>
  )
}
