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

type Attribute = string | number | null | undefined

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

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
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${escapeText(typeof value === 'number' ? `${round(value)}` : `${value}`)}"`,
    )
  const inner = children.map(child => (child instanceof Svg ? child.markup : escapeText(child))).join('')
  return new Svg(`<${name}${written.join('')}>${inner}</${name}>`)
}

/** Rounds a coordinate. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character)
}
