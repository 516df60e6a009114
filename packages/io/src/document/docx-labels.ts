import { levelOf, type Numbering } from './docx-numbering.ts'
import { createListLabels } from './list-label.ts'
import { attribute, escapeXml, tagsOf } from './xml-tag.ts'

/** Properties of a paragraph while they are being read. */
interface Properties {
  style: string | null
  list: string | null
  level: number | null
}

/**
 * Writes the numbers of list items into the text of their paragraphs. Word works them out when it shows a document; they
 * are nowhere in its text, though the items of a plan are known by them.
 *
 * @param xml `word/document.xml`
 */
export function writeListLabels(xml: string, numbering: Numbering): string {
  const labelOf = createListLabels(numbering)
  const pieces: string[] = []
  let from = 0
  let properties: Properties | null = null
  // What a paragraph was before a tracked change does not hold any more.
  let former = 0
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'pPrChange' && tag.kind !== 'empty') former += tag.kind === 'open' ? 1 : -1
    else if (former > 0) continue
    else if (tag.name === 'pPr' && tag.kind === 'open') properties = { style: null, list: null, level: null }
    else if (tag.name === 'pPr' && tag.kind === 'close' && properties) {
      const label = labelOf(properties)
      properties = null
      if (label === null) continue
      const { prefix } = tag
      const text = `<${prefix}t xml:space="preserve">${escapeXml(label)} </${prefix}t>`
      pieces.push(xml.slice(from, tag.end), `<${prefix}r>${text}</${prefix}r>`)
      from = tag.end
    } else if (properties && tag.kind !== 'close') {
      if (tag.name === 'pStyle') properties.style = attribute(tag, 'val') ?? null
      if (tag.name === 'numId') properties.list = attribute(tag, 'val') ?? null
      if (tag.name === 'ilvl') properties.level = levelOf(attribute(tag, 'val'))
    }
  }
  pieces.push(xml.slice(from))
  return pieces.join('')
}
