import type { Rolldown } from 'vite'

/** The chunks that hold modules of which something is true, with all that these need at once. */
export function chunksOf(
  isAsked: (module: string) => boolean,
  bundle: Rolldown.OutputBundle,
): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>()
  const add = (part: Rolldown.OutputBundle[string] | undefined) => {
    if (part?.type !== 'chunk' || found.has(part)) return
    found.add(part)
    for (const file of part.imports) add(bundle[file])
  }
  for (const part of Object.values(bundle)) {
    if (part.type !== 'chunk') continue
    // What only hands on the exports of another chunk holds no module, and stands for one.
    if ([...part.moduleIds, part.facadeModuleId ?? ''].some(isAsked)) add(part)
  }
  return [...found]
}

/** The files of the styles that chunks bring. */
export function stylesOf(chunks: readonly Rolldown.OutputChunk[]): string[] {
  return [...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))]
}
