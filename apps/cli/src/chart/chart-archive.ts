import type { CommandWords } from '@papi-lens/words/command'
import type { Zippable } from 'fflate'
import type { ChartSet } from './chart-set.ts'

/** Always the same bytes for the same charts; no archive knows an earlier year. */
const TIME = new Date(1980, 0, 1)

/** The files of a set as one ZIP archive, with an index that says of each chart its title, text alternative and source. */
export async function chartArchive(
  set: ChartSet,
  province: string,
  { command: { files } }: CommandWords,
): Promise<Uint8Array> {
  // Loaded here, because no other command writes archives.
  const { zipSync } = await import('fflate')
  const entries: Zippable = {
    [files.index.file]: new TextEncoder().encode(indexText(set, files.index.head(province))),
  }
  for (const [name, bytes] of set.contents) {
    // Pictures are packed already.
    entries[name] = [bytes, { level: /\.(png|xlsx)$/.test(name) ? 0 : 6 }]
  }
  return zipSync(entries, { mtime: TIME })
}

/** A text that every editor opens right: with a byte order mark and the ends of lines of Windows. */
function indexText({ charts }: ChartSet, head: string): string {
  const parts = charts.map(({ title, description, source, files }, index) => {
    const about = description.startsWith(`${title}. `) ? description.slice(title.length + 2) : description
    return [`${index + 1}. ${title}`, about, source, files.join(' · ')].map(line => `${line}\r\n`).join('')
  })
  return `\ufeff${[`${head}\r\n`, ...parts].join('\r\n')}`
}
