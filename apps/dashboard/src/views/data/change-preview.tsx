import type { Dataset } from '@papi-lens/core'
import { formatScore, nameOf, type Words } from '@papi-lens/words'
import type { ScoreReading } from '../../opened/score-task.ts'

/** Provinces named in a row of the preview. */
const NAMED = 6

/** What would change if the scores that were read were used: year by year, against those in use. */
export function ChangePreview(props: {
  readonly reading: ScoreReading
  readonly dataset: Dataset
  readonly words: Words
}) {
  const { reading, dataset, words } = props
  const { years, indicators } = reading
  const { ownScores } = words
  const { provinces } = dataset.panel
  const sumOf = (key: 'added' | 'changed' | 'replaced') => years.reduce((sum, year) => sum + year[key], 0)
  const [added, changed] = [sumOf('added'), sumOf('changed')]
  const touched = new Set(years.flatMap(({ provinces: codes }) => codes)).size
  const count = (value: number) => formatScore(value, words, 0)
  const namesOf = (codes: readonly string[]) => {
    const named = provinces
      .filter(({ code }) => codes.includes(code))
      .map(province => nameOf(province, words))
    if (named.length === provinces.length) return words.frame.provinces(named.length)
    return ownScores.provincesOf(named.slice(0, NAMED), Math.max(0, named.length - NAMED))
  }
  return (
    <section class="preview" aria-labelledby="preview">
      <h4 id="preview">{ownScores.preview}</h4>
      <p>
        {ownScores.summary(
          { added, changed, same: sumOf('replaced') - changed, provinces: touched },
          years.map(({ year }) => year),
        )}{' '}
        {added + changed === 0 && ownScores.nothingNew}{' '}
        {indicators > 0 && ownScores.indicatorRows(indicators)}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{ownScores.heads.year}</th>
            <th scope="col">{ownScores.heads.added}</th>
            <th scope="col">{ownScores.heads.changed}</th>
            <th scope="col">{ownScores.heads.same}</th>
            <th scope="col">{ownScores.heads.provinces}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(of => (
            <tr key={of.year}>
              <th scope="row">{of.year}</th>
              <td>{count(of.added)}</td>
              <td>{count(of.changed)}</td>
              <td>{count(of.replaced - of.changed)}</td>
              <td>{of.provinces.length === 0 ? '–' : namesOf(of.provinces)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
