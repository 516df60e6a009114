import type { List, ListForm, ListLevel, Numbering } from './docx-numbering.ts'
import { listNumber } from './list-number.ts'

/** How a paragraph asks for a number: by itself, or by its style. Null where it does not say. */
export interface NumberedParagraph {
  readonly style: string | null
  readonly list: string | null
  readonly level: number | null
}

/** Gives the labels of list items, asked for in the order of the document: "1.", "a)", "-", or null. */
export function createListLabels(numbering: Numbering): (paragraph: NumberedParagraph) => string | null {
  // Lists of one form count on from each other; a start of its own holds from a list's first item on.
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return paragraph => {
    const item = findItem(paragraph, numbering)
    if (!item) return null
    const { list, form, level } = item
    const own = counts.get(form.id) ?? []
    counts.set(form.id, own)
    const start = list.starts.get(level)
    const key = `${list.id} ${level}`
    if (start !== undefined && !begun.has(key)) own[level] = undefined
    begun.add(key)
    const count = own[level]
    own[level] = count === undefined ? (start ?? item.levels(level)?.start ?? 1) : count + 1
    own.length = level + 1
    return labelOf(item, own)
  }
}

interface ListItem {
  readonly list: List
  readonly form: ListForm
  readonly level: number
  readonly levels: (level: number) => ListLevel | undefined
}

function findItem(paragraph: NumberedParagraph, numbering: Numbering): ListItem | null {
  const byStyle = paragraph.list === null ? styleNumbering(paragraph.style, numbering) : null
  const id = paragraph.list ?? byStyle?.list ?? null
  // List 0 takes the numbering away that the style would give.
  if (id === null || id === '0') return null
  const list = numbering.lists.get(id)
  const form = list && formOf(list, numbering)
  if (!list || !form) return null
  const ofStyle = [...form.levels].find(([, { style }]) => style !== null && style === byStyle?.style)?.[0]
  const level = paragraph.level ?? byStyle?.level ?? ofStyle ?? 0
  return { list, form, level, levels: at => list.levels.get(at) ?? form.levels.get(at) }
}

/** Styles take over the numbering of those they are based on. */
function styleNumbering(
  style: string | null,
  { styles }: Numbering,
): { list: string; level: number | null; style: string } | null {
  let id = style
  for (let steps = 0; id !== null && steps < 20; steps++) {
    const found = styles.get(id)
    if (found?.list != null) return { list: found.list, level: found.level, style: style ?? id }
    id = found?.basedOn ?? null
  }
  return null
}

/** A form may refer to a style, whose list has the form that holds. */
function formOf(list: List, { forms, lists, styles }: Numbering): ListForm | null {
  let form = forms.get(list.form)
  for (let steps = 0; form && form.link !== null && steps < 5; steps++) {
    const linked = lists.get(styles.get(form.link)?.list ?? '')
    form = linked && forms.get(linked.form)
  }
  return form ?? null
}

function labelOf({ level, levels }: ListItem, counts: readonly (number | undefined)[]): string | null {
  const own = levels(level)
  if (!own) return null
  // Bullets are signs of a symbol font; a plan's reader knows dashes and plus signs.
  if (own.format === 'bullet') return own.text.trim() === '+' ? '+' : '-'
  const label = own.text.slice(0, 60).replace(/%([1-9])/g, (_, digit) => {
    const at = Number(digit) - 1
    const { format = 'decimal', start = 1 } = levels(at) ?? {}
    return listNumber(counts[at] ?? start, own.isDigits ? 'decimal' : format)
  })
  return label.trim() || null
}
