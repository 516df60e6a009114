import type { FileReport, ImportFault } from '@papi-lens/io'
import { sayProblem, visible, type Words } from '@papi-lens/words'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AppState } from '../../app-state.ts'
import { filesText } from '../../opened/own-notes.ts'
import type { OwnScores } from '../../opened/own-scores.ts'
import type { ScoreReading } from '../../opened/score-task.ts'
import { ChangePreview } from './change-preview.tsx'
import type { DataFields } from './data-view.ts'

/** Faults of a file shown before the reader asks for all. */
const FIRST = 10

/** What opened files came to: their faults and remarks with their places, and what would change, before it does. */
export function OpenedReading(props: {
  readonly state: AppState<DataFields>
  readonly own: OwnScores
  readonly names: readonly string[]
  readonly reading: ScoreReading
}) {
  const { state, own, names, reading } = props
  const words = state.words.value
  const { ownScores } = words
  const { framework } = state.dataset.panel
  const { reports, refusal, kept, notices, breaks, misfits } = reading
  const head = useRef<HTMLHeadingElement>(null)
  // Whoever opened a file hears what it came to.
  useEffect(() => head.current?.focus(), [reading])
  const errors = reports.reduce((sum, report) => sum + report.errors.length, 0)
  const use = async () => {
    await own.use()
    document.getElementById('main')?.focus()
    scrollTo(0, 0)
  }
  return (
    <article class="reading" aria-labelledby="reading">
      <h3 id="reading" ref={head} tabIndex={-1}>
        {filesText(names, words)}
      </h3>
      {refusal !== null && <p class="notices">{ownScores.refused[refusal]}</p>}
      {misfits.length > 0 && (
        <FaultTable file={names[0] ?? ''} faults={misfits} caption={null} words={words} />
      )}
      {reports.map(report => (
        <FileFaults key={report.file} report={report} words={words} />
      ))}
      {notices.map(notice => (
        <p key={notice.year}>{words.importFaults.repeatedYear(notice)}.</p>
      ))}
      {kept !== null && <ChangePreview reading={reading} dataset={state.dataset} words={words} />}
      {breaks.length > 0 && (
        <div>
          <p>{ownScores.breaks(breaks.length)}</p>
          <ul class="breaks">
            {breaks.map(found => (
              <li key={`${found.year} ${'subdimension' in found ? found.subdimension : ''}`}>
                {found.kind === 'resampled'
                  ? words.signal.detectedResampling(found)
                  : words.imports.break(found, framework.unit(found.subdimension))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="to-press">
        {kept !== null && (
          <button type="button" class="button chief" onClick={use}>
            {ownScores.use}
          </button>
        )}
        {refusal === 'errors' && errors > 0 && (
          <button type="button" class="button" onClick={() => own.opener.again({ takeGoodRows: true })}>
            {ownScores.takeGoodRows}
          </button>
        )}
        <button type="button" class="button" onClick={() => own.opener.close()}>
          {ownScores.close}
        </button>
      </p>
      {reports.some(report => report.errors.some(({ why }) => why === 'no-year')) && (
        <YearAgain own={own} years={framework.years} words={words} />
      )}
    </article>
  )
}

/** The year of tables that do not tell theirs. */
function YearAgain(props: {
  readonly own: OwnScores
  readonly years: readonly number[]
  readonly words: Words
}) {
  const { own, years, words } = props
  const [year, setYear] = useState(years.at(-1) ?? 0)
  return (
    <p class="to-press">
      <label>
        {words.ownScores.yearOf}{' '}
        <select value={year} onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}>
          {[...years].reverse().map(each => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={() => own.opener.again({ year })}>
        {words.ownScores.readAgain}
      </button>
    </p>
  )
}

function FileFaults({ report, words }: { report: FileReport; words: Words }) {
  const { file, layout, errors, warnings } = report
  const { ownScores, importFaults } = words
  return (
    <>
      {layout !== null && (
        <p class="hint">
          {file}: {importFaults.layout[layout]}
        </p>
      )}
      {errors.length > 0 && (
        <FaultTable
          file={file}
          faults={errors}
          caption={ownScores.errors(file, errors.length)}
          words={words}
        />
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{ownScores.warnings(file, warnings.length)}</summary>
          <FaultTable file={file} faults={warnings} caption={null} words={words} />
        </details>
      )}
    </>
  )
}

/** Where and what, in the words of `papi import`. */
function FaultTable(props: {
  readonly file: string
  readonly faults: readonly ImportFault[]
  readonly caption: string | null
  readonly words: Words
}) {
  const { file, faults, caption, words } = props
  const { ownScores, importFaults } = words
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? faults : faults.slice(0, FIRST)
  return (
    <div class="faults">
      <table>
        {caption !== null && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{ownScores.place}</th>
            <th scope="col">{ownScores.problem}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((fault, at) => (
            <tr key={at}>
              <td>{visible(importFaults.place(file, fault))}</td>
              <td>{sayProblem(fault, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < faults.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {ownScores.all(faults.length)}
        </button>
      )}
    </div>
  )
}
