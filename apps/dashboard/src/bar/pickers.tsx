import { type Province, REGIONS } from '@papi-lens/core'
import { type Lang, languageName, nameOf, type Words } from '@papi-lens/words'
import { useState } from 'preact/hooks'
import { Link } from '../link.tsx'
import { inRegion } from './province-order.ts'

/** Provinces to choose from, by region, in the order of the language's alphabet. */
export function ProvinceOptions({ provinces, words }: { provinces: readonly Province[]; words: Words }) {
  return (
    <>
      {REGIONS.map(region => (
        <optgroup key={region} label={words.names.region[region]}>
          {inRegion(provinces, region, words).map(province => (
            <option key={province.code} value={province.code}>
              {nameOf(province, words)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}

/** Copies a text, and says for a moment whether that went well. */
export function CopyButton({
  label,
  copied,
  failed,
  text,
}: {
  label: string
  copied: string
  failed: string
  text: () => string
}) {
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      say(copied)
    } catch {
      // Browsers refuse the clipboard on pages without a secure origin.
      say(failed)
    }
    setTimeout(() => say(''), 2500)
  }
  return (
    <button type="button" class="button" onClick={copy} aria-live="polite">
      {said || label}
    </button>
  )
}

/** The way to the same view in the other language; a link, so that it can be opened beside this one. */
export function LanguageLink({ href, lang, choose }: { href: string; lang: Lang; choose: () => void }) {
  return (
    <Link class="button" href={href} hreflang={lang} lang={lang} act={choose}>
      {languageName(lang)}
    </Link>
  )
}
