import type { DocumentProblem } from '@papi-lens/io'
import { itemsOf, type Plan } from '@papi-lens/plans'
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { BundledData } from '../../bundle-data.ts'
import { type Keeping, newOpenedId, openedFiles } from '../opened/opened-files.ts'
import type { OpenedStore } from '../opened/opened-store.ts'
import type { OpenedDocument } from '../opened-plans.ts'
import type { ReadText } from './document-task.ts'
import { type KeptDocument, keptDocument } from './kept-document.ts'
import type { Outcome } from './read-in-worker.ts'

/** A document that is being read. */
export interface Reading {
  readonly file: string
  readonly pages: { readonly pages: number; readonly of: number } | null
}

/** What became of the last thing that was asked; the problem of a file is null where reading broke off. */
export type DeskNews =
  | { readonly kind: 'opened' | 'removed'; readonly plan: Plan; readonly items: number }
  | { readonly kind: 'failed'; readonly file: string; readonly problem: DocumentProblem | null }

/** Where documents are read, kept and taken out again. */
export interface PlanDesk {
  /** In the order in which they were opened. */
  readonly opened: ReadonlySignal<readonly OpenedDocument[]>
  readonly reading: ReadonlySignal<Reading | null>
  readonly news: ReadonlySignal<readonly DeskNews[]>
  readonly keeping: ReadonlySignal<Keeping>
  /** Brings what the browser keeps. */
  follow(): Promise<void>
  /**
   * Reads files, one after the other, and takes them in.
   *
   * @param province code of the one that a document counts for which names none
   * @returns what the last plan is called; null if none was read
   */
  open(files: readonly File[], province: string): Promise<string | null>
  /** Stops reading; what was read before stays. */
  cancel(): void
  /** Takes one out, which can be undone. */
  remove(plan: string): Promise<void>
  undo(): Promise<void>
}

/** What reads a document: `readInWorker`, with the scores that its statements are held against. */
export type ReadDocument = (
  file: string,
  source: File | ReadText,
  province: string,
  signal: AbortSignal,
  onProgress?: (pages: { readonly pages: number; readonly of: number }) => void,
) => Promise<Outcome>

/**
 * A desk beside the plans that come with the page.
 *
 * @param reader which reader `read` is: what another one made of a document is made anew
 */
export function planDesk(
  { plans: bundled }: Pick<BundledData, 'plans'>,
  store: OpenedStore,
  read: ReadDocument,
  reader: string,
): PlanDesk {
  const files = openedFiles('plan', store, content => keptDocument(content, reader))
  const reading = signal<Reading | null>(null)
  const news = signal<readonly DeskNews[]>([])
  /** What the present reader made of documents that another one had read, by their ids. */
  const anew = signal<ReadonlyMap<string, OpenedDocument>>(new Map())
  const opened = computed(() =>
    files.entries.value.flatMap(({ id, content }) => {
      const found = content.opened ?? anew.value.get(id)
      return found ? [named(found, content.plan)] : []
    }),
  )
  const busy = new Set<string>()
  const readAnew = async (id: string, content: KeptDocument, openedAt: number, names: readonly string[]) => {
    const { file, source, province } = content
    const outcome = await read(file, source, province, new AbortController().signal)
    if (outcome.kind !== 'read') return
    anew.value = new Map([...anew.value, [id, outcome.opened]])
    const kept: KeptDocument = { ...content, opened: outcome.opened, reader }
    // No step of the reader's; where it is not kept, it is read anew the next time too.
    await store.put({ kind: 'plan', id, names, openedAt, content: kept }).catch(() => {})
  }
  effect(() => {
    for (const { id, content, openedAt, names } of files.entries.value) {
      if (content.opened !== null || busy.has(id)) continue
      busy.add(id)
      void readAnew(id, content, openedAt, names)
    }
  })

  let running: AbortController | null = null
  const take = async (file: string, province: string, outcome: Outcome): Promise<string | null> => {
    if (outcome.kind !== 'read') {
      if (outcome.kind !== 'cancelled') {
        const problem = outcome.kind === 'problem' ? outcome.problem : null
        news.value = [...news.value, { kind: 'failed', file, problem }]
      }
      return null
    }
    const { source } = outcome
    // The same text once more is the same document.
    const same = files.entries.value.find(({ content }) => content.source.text === source.text)
    const taken = [...bundled.map(({ id }) => id), ...files.entries.value.map(({ content }) => content.plan)]
    const plan = same?.content.plan ?? freeId(outcome.opened.plan.id, taken)
    const content: KeptDocument = { file, source, plan, province, opened: outcome.opened, reader }
    const id = same?.id ?? newOpenedId()
    await files.put({ id, names: [file], openedAt: Date.now(), content })
    const told = named(outcome.opened, plan).plan
    news.value = [...news.value, { kind: 'opened', plan: told, items: itemsOf(told).length }]
    return plan
  }
  return {
    opened,
    reading,
    news,
    keeping: files.keeping,
    follow: files.follow,
    async open(chosen, province) {
      running?.abort()
      const stop = new AbortController()
      running = stop
      news.value = []
      let last: string | null = null
      for (const file of chosen) {
        reading.value = { file: file.name, pages: null }
        const outcome = await read(file.name, file, province, stop.signal, pages => {
          if (running === stop) reading.value = { file: file.name, pages }
        })
        if (running !== stop || stop.signal.aborted) break
        last = (await take(file.name, province, outcome)) ?? last
      }
      if (running === stop) {
        running = null
        reading.value = null
      }
      return last
    },
    cancel: () => running?.abort(),
    async remove(plan) {
      const gone = opened.value.find(document => document.plan.id === plan)
      const ids = files.entries.value.filter(({ content }) => content.plan === plan).map(({ id }) => id)
      if (!gone) return
      await batch(() => {
        news.value = [{ kind: 'removed', plan: gone.plan, items: itemsOf(gone.plan).length }]
        return files.remove(ids)
      })
    },
    async undo() {
      news.value = []
      await files.undo()
    },
  }
}

function named(document: OpenedDocument, id: string): OpenedDocument {
  return document.plan.id === id ? document : { ...document, plan: { ...document.plan, id } }
}

function freeId(wanted: string, taken: readonly string[]): string {
  for (let at = 2, id = wanted; ; at++) {
    if (!taken.includes(id)) return id
    id = `${wanted} (${at})`
  }
}
