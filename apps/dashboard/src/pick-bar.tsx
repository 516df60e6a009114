import type { Dataset, Province } from '@papi-lens/core'
import { LANGS, type Words } from '@papi-lens/words'
import { CopyButton, LanguageLink, ProvinceSelect, YearSelect } from './pickers.tsx'
import { type View, withYear } from './view.ts'

interface PickBarProps<V> {
  readonly view: V
  readonly words: Words
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
  words,
  panel: { provinces, years },
  home,
  addressOf,
  inProvince,
  show,
}: PickBarProps<V>) {
  const { page } = words
  return (
    <header>
      <a class="brand" href={home} title={page.about}>
        papi-lens
      </a>
      <div class="pick">
        <ProvinceSelect
          provinces={provinces}
          value={view.province}
          words={words}
          choose={province => show(inProvince(province))}
        />
        <YearSelect
          label={page.from}
          years={years.slice(0, -1)}
          value={view.from}
          choose={year => show(withYear(view, 'from', year))}
        />
        <YearSelect
          label={page.to}
          years={years.slice(1)}
          value={view.to}
          choose={year => show(withYear(view, 'to', year))}
        />
        <CopyButton
          label={page.copyLink}
          copied={page.copied}
          failed={page.copyFailed}
          text={() => new URL(addressOf(view), location.href).href}
        />
        {LANGS.filter(lang => lang !== view.lang).map(lang => {
          const other: V = { ...view, lang }
          return <LanguageLink key={lang} href={addressOf(other)} lang={lang} choose={() => show(other)} />
        })}
      </div>
    </header>
  )
}
