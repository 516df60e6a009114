import { textWidth } from '../src/drawing/text-width.ts'

/** A text of a drawing with the box that it takes, worked out without a browser. */
export interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Open {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly turned: boolean
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/**
 * The boxes of all texts of an SVG that we wrote: `translate` is followed; what stands in a turned group is left out.
 *
 * @throws if the markup is not well formed
 */
export function textBoxes(svg: string): TextBox[] {
  const open: Open[] = [{ name: '', x: 0, y: 0, turned: false }]
  const boxes: TextBox[] = []
  let text: { attributes: Map<string, string>; content: string } | null = null
  let end = 0
  for (const match of svg.matchAll(/([^<]*)<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gi)) {
    const [whole, before = '', closing, name = '', written = '', empty] = match
    if (match.index !== end) throw new Error(`not well formed near "${svg.slice(end, end + 60)}"`)
    end = match.index + whole.length
    if (text) text.content += decoded(before)
    else if (/\S/.test(before) && !/^(title|desc)$/.test(open.at(-1)?.name ?? '')) {
      throw new Error(`text outside an element: "${before.slice(0, 60)}"`)
    }
    const parent = open.at(-1)
    if (closing) {
      if (parent?.name !== name) throw new Error(`</${name}> closes <${parent?.name}>`)
      if (name === 'text' && text) {
        if (!parent.turned) boxes.push(boxOf(text.attributes, text.content, parent))
        text = null
      }
      open.pop()
      continue
    }
    const attributes = attributesOf(written)
    const transform = attributes.get('transform') ?? ''
    const [, dx = '0', dy = '0'] = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(transform) ?? []
    const turned = (parent?.turned ?? false) || /rotate|scale|matrix/.test(transform)
    const here = { name, x: (parent?.x ?? 0) + Number(dx), y: (parent?.y ?? 0) + Number(dy), turned }
    if (name === 'text') text = { attributes, content: '' }
    if (!empty) open.push(here)
  }
  if (open.length !== 1 || svg.slice(end).trim() !== '') throw new Error('not well formed at its end')
  return boxes
}

/** Pairs of texts whose boxes overlap by more than `slack` pixels both ways. */
export function overlaps(boxes: readonly TextBox[], slack = 1.5): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        b =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack,
      )
      .map(b => `"${a.text}" over "${b.text}"`),
  )
}

function attributesOf(written: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of written.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (found.has(name)) throw new Error(`attribute ${name} twice`)
    found.set(name, decoded(value))
  }
  return found
}

function decoded(text: string): string {
  const bare = text.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
  if (/&(?![a-z#])/.test(text)) throw new Error(`a bare & in "${text}"`)
  return bare
}

function boxOf(attributes: ReadonlyMap<string, string>, text: string, { x, y }: Open): TextBox {
  const size = Number(attributes.get('font-size') ?? 16)
  const weight = attributes.get('font-weight') === '600' ? 600 : 400
  const width = textWidth(text, size, weight)
  const anchor = attributes.get('text-anchor') ?? 'start'
  const start =
    x + Number(attributes.get('x') ?? 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  const baseline = y + Number(attributes.get('y') ?? 0)
  return {
    text,
    left: start,
    right: start + width,
    top: baseline - size * 0.78,
    bottom: baseline + size * 0.22,
  }
}
