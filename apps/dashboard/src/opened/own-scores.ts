import type { Dataset, IndicatorTable, PackedDataset } from '@papi-lens/core'
import { mergeIndicators } from '@papi-lens/io'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { type JoinedKept, joinKept } from './join-kept.ts'
import { type KeptScores, readKept, unpackIndicators } from './kept-scores.ts'
import { newOpenedId, type OpenedFiles, openedFiles } from './opened-files.ts'
import { browserStore, type OpenedEntry, type OpenedStore } from './opened-store.ts'
import { createOpener, type Opener } from './opening.ts'
import { OwnBand } from './own-band.tsx'
import { readScores } from './read-scores.ts'

export type OwnFile = OpenedEntry<KeptScores>

/** The reader's own scores: what was opened, joined with those that came with the page. */
export interface OwnScores {
  readonly files: OpenedFiles<KeptScores>
  readonly joined: ReadonlySignal<JoinedKept<KeptScores>>
  /** Files whose scores are in use. */
  readonly used: ReadonlySignal<readonly OwnFile[]>
  /** Files that no longer go with the scores of this release. */
  readonly unfit: ReadonlySignal<readonly OwnFile[]>
  readonly indicators: ReadonlySignal<IndicatorTable>
  readonly opener: Opener
  /** Uses what the opener has read. */
  use(): Promise<void>
  /** Names of files that were just put away, so that this can be undone. */
  readonly putAway: ReadonlySignal<readonly string[]>
  remove(ids: readonly string[]): Promise<void>
  undo(): Promise<void>
  /** Says no more of what was put away. */
  forgetPutAway(): void
  /** What every view shows of them. */
  readonly Band: typeof OwnBand
}

/** The reader's own scores of this browser. */
export async function createOwnScores(
  bundled: Dataset,
  packed: PackedDataset,
  store: OpenedStore = browserStore(),
): Promise<OwnScores> {
  const files = openedFiles('scores', store, readKept)
  const putAway = signal<readonly string[]>([])
  const joined = signal<JoinedKept<KeptScores>>({ dataset: bundled, used: [], unfit: [] })
  const filesOf = (which: 'used' | 'unfit') =>
    computed(() => {
      const found = new Set(joined.value[which])
      return files.entries.value.filter(({ content }) => found.has(content))
    })
  const opener = createOpener((task, stop, onProgress) => {
    const of = task.files.reduce((sum, { size }) => sum + size, 0)
    const done = new Map<string, { readonly bytes: number; readonly rows: number }>()
    return readScores({ ...task, packed, own: [...joined.value.used] }, stop, ({ file, bytes, rows }) => {
      done.set(file, { bytes, rows })
      const sumOf = (key: 'bytes' | 'rows') => [...done.values()].reduce((sum, each) => sum + each[key], 0)
      onProgress({
        percent: of === 0 ? 0 : Math.min(100, Math.floor((100 * sumOf('bytes')) / of)),
        rows: sumOf('rows'),
      })
    })
  })
  const rejoin = async () => {
    const entries = files.entries.value
    const next = await joinKept(
      bundled,
      entries.map(({ content }) => content),
      nextTurn,
    )
    await nextTurn()
    // Something may have come or gone meanwhile, and is joined then.
    if (entries === files.entries.value) joined.value = next
  }
  await files.follow()
  await rejoin()
  let isFirst = true
  files.entries.subscribe(() => {
    if (!isFirst) void rejoin()
    isFirst = false
  })
  return {
    files,
    joined,
    used: filesOf('used'),
    unfit: filesOf('unfit'),
    indicators: computed(() =>
      mergeIndicators(joined.value.used.map(({ indicators }) => unpackIndicators(indicators))),
    ),
    opener,
    async use() {
      const read = opener.opening.value
      if (read.stage !== 'read' || read.reading.kept === null) return
      putAway.value = []
      opener.close()
      await files.put({
        id: newOpenedId(),
        names: read.names,
        openedAt: Date.now(),
        content: read.reading.kept,
      })
    },
    putAway,
    async remove(ids) {
      putAway.value = files.entries.value.filter(({ id }) => ids.includes(id)).flatMap(({ names }) => names)
      await files.remove(ids)
    },
    async undo() {
      putAway.value = []
      await files.undo()
    },
    forgetPutAway() {
      putAway.value = []
    },
    Band: OwnBand,
  }
}

/** Lets the page do what waits before going on. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
