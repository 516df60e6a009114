import { createPanel, type ScoreRow } from '@papi-lens/core'
import type { Annotated, AnnotateOptions } from '../document/annotate-docx.ts'
import type { DocumentOptions, DocumentProgress, DocumentText } from '../document/read-document.ts'
import type { Remark } from '../document/remark-place.ts'
import type { ImportOptions, ImportProgress } from '../import-report.ts'
import type { WholeFile } from '../import-whole.ts'
import type { proposeYear, YearBefore } from '../proposal/propose-year.ts'
import {
  buffersOf,
  type PackedContext,
  type PackedImport,
  packImport,
  unpackContext,
} from './packed-import.ts'

/** The readers that run in a worker: what each is given and gives, all of it plain data. */
export interface ReaderJobs {
  readonly import: {
    readonly input: {
      readonly whole: WholeFile
      readonly context: PackedContext
      readonly options: Pick<ImportOptions, 'year' | 'takeGoodRows' | 'limits'>
    }
    readonly output: PackedImport
    readonly progress: ImportProgress
  }
  readonly document: {
    readonly input: {
      readonly file: string
      readonly bytes: Uint8Array
      readonly options: Omit<DocumentOptions, 'onProgress'>
    }
    readonly output: DocumentText
    readonly progress: DocumentProgress
  }
  readonly annotate: {
    readonly input: {
      readonly file: string
      readonly bytes: Uint8Array
      readonly remarks: readonly Remark[]
      readonly options: AnnotateOptions
    }
    readonly output: Annotated
    readonly progress: never
  }
  readonly propose: {
    readonly input: {
      readonly source: { readonly file: string; readonly bytes: Uint8Array }
      readonly before: PackedContext &
        Pick<YearBefore, 'facts' | 'breaks'> & { readonly scores: readonly ScoreRow[] }
      readonly options: { readonly year?: number }
    }
    readonly output: Awaited<ReturnType<typeof proposeYear>>
    readonly progress: never
  }
}

export type ReaderName = keyof ReaderJobs

/** How a reader is called in the worker. */
type Run<Name extends ReaderName> = (
  input: ReaderJobs[Name]['input'],
  onProgress: (progress: ReaderJobs[Name]['progress']) => void,
) => Promise<{ readonly output: ReaderJobs[Name]['output']; readonly handedOver: readonly ArrayBufferLike[] }>

/** Each loads only what it needs: a worker is begun for one file. */
export const READERS: { readonly [Name in ReaderName]: Run<Name> } = {
  async import({ whole, context, options }, onProgress) {
    const { importWhole } = await import('../import-whole.ts')
    const output = packImport(await importWhole(whole, unpackContext(context), { ...options, onProgress }))
    return { output, handedOver: buffersOf(output) }
  },
  async document({ file, bytes, options }, onProgress) {
    const { readDocument } = await import('../document/read-document.ts')
    return { output: await readDocument(file, bytes, { ...options, onProgress }), handedOver: [] }
  },
  async annotate({ file, bytes, remarks, options }) {
    const { annotateDocx } = await import('../document/annotate-docx.ts')
    const output = await annotateDocx(file, bytes, remarks, options)
    return { output, handedOver: [output.bytes.buffer] }
  },
  async propose({ source, before, options }) {
    const { proposeYear } = await import('../proposal/propose-year.ts')
    const { facts, breaks, provinces, scores } = before
    const { framework } = unpackContext(before)
    const dataset = { panel: createPanel({ framework, provinces, rows: scores }) }
    return { output: await proposeYear(source, { dataset, facts, breaks }, options), handedOver: [] }
  },
}
