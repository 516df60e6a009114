import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ROOT } from './bundled.ts'

export interface SourceFile {
  /** "packages/core" or "apps/cli". */
  readonly owner: string
  /** Path from the root of the repository. */
  readonly path: string
  readonly text: string
}

/** Every file below src of every package and app, or below another folder of those that have it. */
export function sourceFiles(folder = 'src'): SourceFile[] {
  return ['packages', 'apps'].flatMap(kind =>
    readdirSync(join(ROOT, kind))
      .filter(name => statSync(join(ROOT, kind, name, folder), { throwIfNoEntry: false })?.isDirectory())
      .flatMap(name => filesBelow(join(ROOT, kind, name, folder), `${kind}/${name}`)),
  )
}

function filesBelow(folder: string, owner: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path, owner)
    const text = readFileSync(path, 'utf8')
    return [{ owner, path: relative(ROOT, path).split(sep).join('/'), text }]
  })
}
