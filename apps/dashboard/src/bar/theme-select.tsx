import type { Words } from '@papi-lens/words'
import { useEffect, useState } from 'preact/hooks'
import { chooseTheme, chosenTheme, THEME_CHOICES, type ThemeChoice } from '../theme/theme.ts'

/** Seen alone where there is little room. */
const SIGN: Readonly<Record<ThemeChoice, string>> = { system: '◐', light: '○', dark: '●' }

/** The choice of a light or dark page. */
export function ThemeSelect({ words: { frame } }: { words: Words }) {
  // A page that was made ahead knows nothing of who reads it.
  const [choice, setChoice] = useState<ThemeChoice>('system')
  useEffect(() => setChoice(chosenTheme()), [])
  return (
    <label class="theme">
      <span class="unseen">{frame.theme}</span>
      <select
        title={frame.theme}
        value={choice}
        onChange={event => {
          const next = THEME_CHOICES.find(known => known === event.currentTarget.value) ?? 'system'
          chooseTheme(next)
          setChoice(next)
        }}
      >
        {THEME_CHOICES.map(known => (
          <option key={known} value={known}>
            {SIGN[known]}&emsp;{frame.themes[known]}
          </option>
        ))}
      </select>
    </label>
  )
}
