import { extname } from 'node:path'
import type { ChartFormat } from '@papi-lens/charts'
import type { Command } from 'commander'
import { UsageError } from '../call/failure.ts'
import { type Invocation, needed } from '../call/invocation.ts'
import { chartArchive } from './chart-archive.ts'
import type { ChartSet } from './chart-set.ts'

export interface SetPlaceOptions {
  readonly zip?: true
  readonly output?: string
  readonly out?: string
}

/** Where a set is written: into a folder, or into one file with an index of what is in it. */
export interface PlaceOfSet {
  readonly path: string
  readonly told: { readonly folder: string } | { readonly file: string }
  readonly formats: readonly ChartFormat[]
  /** Before the kind in the name of a file. */
  readonly numbered: (number: number) => string
  readonly write: (call: Invocation, set: ChartSet, province: string) => Promise<void>
}

/**
 * The place that options name.
 *
 * @throws {UsageError} for a folder and a file at once, or neither
 */
export function placeOfSet({ zip, output, out }: SetPlaceOptions, command: Command): PlaceOfSet {
  if (!zip) {
    if (output !== undefined) throw new UsageError(words => words.command.usage.fileIsForOne)
    const folder = needed(out, '--out', command)
    return {
      path: folder,
      told: { folder },
      formats: ['svg', 'png'],
      numbered: () => '',
      async write(call, set) {
        const open = await call.openFolder(folder)
        try {
          open.write(set.contents)
        } finally {
          open.release()
        }
      },
    }
  }
  if (out !== undefined) throw new UsageError(words => words.command.usage.zipIsAFile)
  const file = needed(output, '-o', command)
  if (file !== '-' && extname(file).toLowerCase() !== '.zip') {
    throw new UsageError(words => words.command.usage.notNamedZip(file))
  }
  return {
    path: file,
    told: { file },
    formats: ['svg', 'png', 'csv'],
    // Files of an archive are listed by name: numbers keep the order of the catalogue.
    numbered: number => `${String(number).padStart(2, '0')}-`,
    async write(call, set, province) {
      call.writeFile(file, await chartArchive(set, province, call.words))
    },
  }
}
