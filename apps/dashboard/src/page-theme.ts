import type { Theme } from '@papi-lens/charts'

/** The colours of the page, which follow its theme wherever a drawing stands (`style/tokens.css`). */
export const PAGE_THEME: Theme = {
  paper: 'var(--paper)',
  card: 'var(--card)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  tick: 'var(--tick)',
  off: 'var(--off)',
  group: {
    high: 'var(--high)',
    'high-average': 'var(--high-average)',
    'low-average': 'var(--low-average)',
    low: 'var(--low)',
  },
  edge: {
    high: 'var(--edge-high)',
    'high-average': 'var(--edge-high-average)',
    'low-average': 'var(--edge-low-average)',
    low: 'var(--edge-low)',
  },
  onGroup: {
    high: 'var(--on-high)',
    'high-average': 'var(--on-high-average)',
    'low-average': 'var(--on-low-average)',
    low: 'var(--on-low)',
  },
  direction: { up: 'var(--up)', down: 'var(--down)', flat: 'var(--soft)' },
}
