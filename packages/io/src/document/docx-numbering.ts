import { attribute, tagsOf } from './xml-tag.ts'

/** A level of a list: how its items are numbered. */
export interface ListLevel {
  start: number
  /** Of `w:numFmt`: "decimal", "lowerLetter", "bullet" … */
  format: string
  /** What is printed, "%1" being the number of the first level: "%1.%2.", "%3)". */
  text: string
  /** Whether all numbers in it are printed as digits. */
  isDigits: boolean
  /** Paragraph style whose paragraphs are items of this level. */
  style: string | null
}

/** A list definition (`w:abstractNum`). */
export interface ListForm {
  readonly id: string
  readonly levels: Map<number, ListLevel>
  /** Style that leads to the list that really holds. */
  link: string | null
}

/** A list (`w:num`): a form, and where it starts or looks otherwise. */
export interface List {
  readonly id: string
  form: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, ListLevel>
}

export interface StyleNumbering {
  basedOn: string | null
  list: string | null
  level: number | null
}

/** What numbers the paragraphs of a DOCX. */
export interface Numbering {
  readonly forms: ReadonlyMap<string, ListForm>
  readonly lists: ReadonlyMap<string, List>
  readonly styles: ReadonlyMap<string, StyleNumbering>
}

/** Reads `word/numbering.xml` and what `word/styles.xml` says of numbering. */
export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  return { ...readLists(numberingXml), styles: readStyles(stylesXml) }
}

function readLists(xml: string): Pick<Numbering, 'forms' | 'lists'> {
  const forms = new Map<string, ListForm>()
  const lists = new Map<string, List>()
  let form: ListForm | null = null
  let list: List | null = null
  let override = 0
  let level: ListLevel | null = null
  for (const tag of tagsOf(xml)) {
    const value = attribute(tag, 'val') ?? ''
    if (tag.kind === 'close') {
      if (tag.name === 'abstractNum') form = null
      if (tag.name === 'num') list = null
      if (tag.name === 'lvl') level = null
    } else if (tag.name === 'abstractNum') {
      form = { id: attribute(tag, 'abstractNumId') ?? '', levels: new Map(), link: null }
      forms.set(form.id, form)
    } else if (tag.name === 'num') {
      list = { id: attribute(tag, 'numId') ?? '', form: '', starts: new Map(), levels: new Map() }
      lists.set(list.id, list)
    } else if (tag.name === 'lvl') {
      level = { start: 1, format: 'decimal', text: '', isDigits: false, style: null }
      ;(list ?? form)?.levels.set(levelOf(attribute(tag, 'ilvl')), level)
    } else if (tag.name === 'numStyleLink' && form) form.link = value
    else if (tag.name === 'abstractNumId' && list) list.form = value
    else if (tag.name === 'lvlOverride') override = levelOf(attribute(tag, 'ilvl'))
    else if (tag.name === 'startOverride') list?.starts.set(override, countOf(value))
    else if (level) {
      if (tag.name === 'start') level.start = countOf(value)
      if (tag.name === 'numFmt') level.format = value
      if (tag.name === 'lvlText') level.text = value
      if (tag.name === 'isLgl') level.isDigits = value !== '0' && value !== 'false'
      if (tag.name === 'pStyle') level.style = value
    }
  }
  return { forms, lists }
}

function readStyles(xml: string): Map<string, StyleNumbering> {
  const styles = new Map<string, StyleNumbering>()
  let style: StyleNumbering | null = null
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'style') {
      style = tag.kind === 'open' ? { basedOn: null, list: null, level: null } : null
      if (style) styles.set(attribute(tag, 'styleId') ?? '', style)
    } else if (style && tag.kind !== 'close') {
      const value = attribute(tag, 'val') ?? ''
      if (tag.name === 'basedOn') style.basedOn = value
      if (tag.name === 'numId') style.list = value
      if (tag.name === 'ilvl') style.level = levelOf(value)
    }
  }
  return styles
}

/** Levels are 0 to 8. */
export function levelOf(value: string | undefined): number {
  const level = Number(value)
  return Number.isInteger(level) && level > 0 && level < 9 ? level : 0
}

function countOf(value: string): number {
  const count = Number(value)
  return Number.isSafeInteger(count) && count >= 0 && count < 1e6 ? count : 1
}
