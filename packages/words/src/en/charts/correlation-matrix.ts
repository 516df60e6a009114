import { formatDelta } from '../../format.ts'
import type { CorrelationMatrixWords } from '../../messages/charts/correlation-matrix.ts'
import { shortName } from '../../name-of.ts'
import { plural } from '../../plural.ts'
import { names } from '../names.ts'

export const correlationMatrix: CorrelationMatrixWords = {
  name: 'Correlation matrix',
  purpose: 'Over all provinces, in which areas scores are high or low together.',
  title({ unit, year, strongest, negative, known, clear }) {
    const head = `${year}${unit.level === 'total' ? '' : `, ${unit.en}`}`
    if (known === 0) return `${head}: no correlation`
    if (!strongest) return `${head}: no pair is clearly related`
    const [a, b] = [strongest.column, strongest.row].map(({ unit }) => shortName(unit, { lang: 'en', names }))
    const r = strongest.correlation.pearson ?? 0
    const how = r < 0 ? 'go against each other most clearly' : 'go together most closely'
    const pairs = plural(known, { one: 'pair', other: 'pairs' }, 'en')
    const verb = plural(clear, { one: 'is', other: 'are' }, 'en')
    const against = negative === 0 ? '' : `, ${negative} negative`
    const rest = `; ${clear} of ${known} ${pairs} ${verb} clear${against}`
    return `${head}: ${a} and ${b} ${how} (r\u00a0=\u00a0${formatDelta(r, 'en')})${rest}`
  },
  subtitle: () => 'Correlation r across provinces, −1 to +1; minus: against each other',
  drawn: () => "Each cell is a pair of indices with Pearson's correlation",
  empty: () => 'A correlation needs at least three provinces with different scores.',
  basis: (fewest, most) =>
    `Over ${fewest === most ? most : `${fewest}–${most}`} provinces with both scores. That two go together does not say that one moves the other`,
  missing: 'Cannot be worked out',
  clear: 'clear',
  tested: (weak, pairs) =>
    `No cell: below ${weak}. Clear: beyond chance in ${pairs} pairs (Benjamini–Hochberg, 10%)`,
  columns: ['Index', 'Other index', "Pearson's r", "Spearman's rho", 'Provinces', 'p', 'Clear'],
}
