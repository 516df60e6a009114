import { readXml } from './xml.ts'

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Whether it holds cells; sheets of charts and dialogs do not. */
  readonly hasCells: boolean
  /** Path of its part in the archive. */
  readonly path: string
}

export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[]
  readonly strings: string | null
  readonly styles: string | null
  readonly countsFrom1904: boolean
}

interface Relationship {
  /** Last word of its type, the same in transitional and strict files. */
  readonly type: string
  readonly path: string
}

/**
 * Finds the parts of a workbook by its relationships: where they lie and what they are called is up to who wrote it.
 *
 * @param part the text of a part of the archive by its path, or null
 * @returns null if there is no workbook in the archive
 */
export function findParts(part: (path: string) => string | null): WorkbookParts | null {
  const root = [...relationshipsOf('', part).values()].find(({ type }) => type === 'officeDocument')
  const path = root?.path ?? 'xl/workbook.xml'
  const xml = part(path)
  if (xml === null) return null
  const related = relationshipsOf(path, part)
  const listed: { name: string; isHidden: boolean; id: string }[] = []
  let isWorkbook = false
  let countsFrom1904 = false
  readXml(xml, {
    open(name, attributes, decode) {
      if (name === 'workbook') isWorkbook = true
      else if (name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes().date1904 ?? '')
      else if (name === 'sheet') {
        const all = attributes()
        const id = Object.keys(all).find(key => key.endsWith(':id'))
        const isHidden = all.state === 'hidden' || all.state === 'veryHidden'
        listed.push({ name: decode(all.name ?? ''), isHidden, id: (id && all[id]) ?? '' })
      }
    },
  })
  if (!isWorkbook) return null
  const pathOf = (type: string) => [...related.values()].find(found => found.type === type)?.path ?? null
  const sheets = listed.flatMap(({ name, isHidden, id }) => {
    const found = related.get(id)
    return found ? [{ name, isHidden, hasCells: found.type === 'worksheet', path: found.path }] : []
  })
  return { sheets, strings: pathOf('sharedStrings'), styles: pathOf('styles'), countsFrom1904 }
}

function relationshipsOf(path: string, part: (path: string) => string | null): Map<string, Relationship> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const xml = part(`${folder}_rels/${path.slice(folder.length)}.rels`)
  const found = new Map<string, Relationship>()
  if (xml === null) return found
  readXml(xml, {
    open(name, attributes, decode) {
      if (name !== 'Relationship') return
      const { Id = '', Type = '', Target = '', TargetMode } = attributes()
      if (TargetMode === 'External') return
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: resolve(folder, decode(Target)) })
    },
  })
  return found
}

/** A target is relative to the part that names it, or from the root of the archive. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
