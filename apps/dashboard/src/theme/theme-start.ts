import { applyTheme, followTheme } from './theme.ts'

// theme.js, under a name without a hash: it stands before everything that is painted, so that a dark page is never light first.
applyTheme()
followTheme()
