import { type SourceFile, sourceFiles } from './source-files.ts'

export const sources = sourceFiles()
export const code = sources.filter(({ path }) => /\.tsx?$/.test(path))

/** What a file imports, statically or not, for its values or its types. */
export function importsOf({ text }: SourceFile): string[] {
  const found = withoutComments(text).matchAll(
    /(?<!['"])(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*)(['"])([^'"\s]+)\1/g,
  )
  return [...found].map(([, , specifier = '']) => specifier)
}

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

/** The package of an import: with its scope, without the entry. */
export const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
