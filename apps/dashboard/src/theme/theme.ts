/** What a reader can choose: a theme, or that of the device. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

const KEY = 'papi-lens-theme'
const root = () => document.documentElement

/** What was chosen: on this page, else what the browser kept, where it may. */
export function chosenTheme(): ThemeChoice {
  const chosen = root().dataset.themeChoice ?? stored()
  return THEME_CHOICES.find(known => known === chosen) ?? 'system'
}

/** Chooses a theme, for this page and, where the browser may keep it, the next ones. */
export function chooseTheme(choice: ThemeChoice): void {
  root().dataset.themeChoice = choice
  try {
    localStorage.setItem(KEY, choice)
  } catch {
    // Storage is full or denied: the choice holds for this page.
  }
  applyTheme()
}

/** Puts the chosen theme on the page. */
export function applyTheme(): void {
  const choice = chosenTheme()
  const dark =
    choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  root().dataset.theme = dark ? 'dark' : 'light'
}

/** Follows the device, and what is chosen in another tab. */
export function followTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener?.('change', applyTheme)
  addEventListener('storage', ({ key }) => {
    if (key !== KEY) return
    delete root().dataset.themeChoice
    applyTheme()
  })
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
