/** A piece of SVG whose texts and attributes are already escaped. */
export class Svg {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

/** One that stays: while none is alive V8 forgets at every full collection of garbage what it had compiled for them. */
export const NO_SVG = new Svg('')

type Attribute = string | number | null | undefined

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': ' ',
  '\t': ' ',
}
/** Also what XML has no place for, and what a picture has no use for: controls, halves of characters. */
const SPECIAL = /[&<>"'\p{Cc}\p{Cs}\ufffe\uffff]/u
const ALL_SPECIAL = new RegExp(SPECIAL, 'gu')

/**
 * An SVG element. Strings among the children are text and are escaped, so a name out of a file stays a name; attributes
 * that are null or undefined are left out; numbers are rounded to two decimals, which no screen can tell apart.
 *
 * @example
 * element('text', { x: 1.23456 }, 'a < b').markup // => '<text x="1.23">a &lt; b</text>'
 */
export function element(
  name: string,
  attributes: Record<string, Attribute>,
  ...children: (Svg | string)[]
): Svg {
  // One string built in place: a drawing has a thousand of these, and lists of parts took half of its time.
  let markup = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value === null || value === undefined) continue
    markup += ` ${key}="${typeof value === 'number' ? round(value) : escapeText(value)}"`
  }
  markup += '>'
  for (const child of children) markup += child instanceof Svg ? child.markup : escapeText(child)
  return new Svg(`${markup}</${name}>`)
}

/** Marks moved right and down, pixels. */
export function shifted(marks: readonly Svg[], x: number, y: number): Svg {
  return element('g', { transform: `translate(${round(x)} ${round(y)})` }, ...marks)
}

/** Rounds a coordinate. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0
}

/** A text as it stands in markup: what would be a tag or end an attribute is written out. */
export function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(ALL_SPECIAL, character => ESCAPES[character] ?? '') : text
}
