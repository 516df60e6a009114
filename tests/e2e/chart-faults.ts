/**
 * What is wrong with the drawings on a page, measured by the browser: it runs there (page.evaluate), so it uses nothing from
 * outside itself. A text's box is its advance width and, from the baseline, 0.78 of its size up and 0.22 down, because the
 * font's own box is taller than its letters; a turned text has a turned box. On paper, which a drawing says by its width in
 * millimetres, letters below 9 pt are a fault too.
 */
export function chartFaults(): string[] {
  type Rgb = readonly [number, number, number]
  interface Shape {
    readonly node: SVGGeometryElement
    readonly box: DOMRect
    readonly fill: string
    readonly stroke: string
    readonly opacity: number
  }
  interface Label {
    readonly text: string
    /** Start and end of the line on the screen. */
    readonly along: readonly DOMPoint[]
    /** Around the box, in pixels of the drawing. */
    readonly corners: readonly DOMPoint[]
    readonly size: number
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
    readonly fill: string
    readonly node: SVGTextElement
  }
  /** Paint thinner than this is ground, such as the bands of groups behind a trend; what is read stands on it. */
  const GROUND = 0.75
  /** Smallest letters on paper, points. */
  const LEAST = 9
  const faults: string[] = []

  for (const article of document.querySelectorAll('article')) {
    const svg = article.querySelector<SVGSVGElement>('figure > svg')
    if (!svg) {
      faults.push(`${article.id}: no drawing`)
      continue
    }
    const say = (fault: string) => faults.push(`${article.id}: ${fault}`)
    const shapes = [...svg.querySelectorAll<SVGGeometryElement>('rect, path, circle, line, polygon, ellipse')]
      .filter(node => !node.closest('defs, pattern, clipPath, mask'))
      .map(shapeOf)
    const labels = [...svg.querySelectorAll<SVGTextElement>('text')].map(labelOf)
    textsInside(svg, labels, say)
    textsApart(labels, say)
    if (svg.getAttribute('width')?.endsWith('mm')) textsLarge(svg, labels, say)
    textsReadable(labels, shapes, say)
    marksSeen(shapes, say)
  }
  return faults

  function textsInside(svg: SVGSVGElement, labels: readonly Label[], say: (fault: string) => void): void {
    const { width, height } = svg.viewBox.baseVal
    for (const { text, left, right, top, bottom } of labels) {
      if (left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5) {
        say(
          `"${text}" leaves the drawing: ${[left, right, top, bottom].map(Math.round)} of ${width} × ${height}`,
        )
      }
    }
  }

  function textsApart(labels: readonly Label[], say: (fault: string) => void): void {
    labels.forEach((a, index) => {
      for (const b of labels.slice(index + 1)) if (depth(a, b) > 1.5) say(`"${a.text}" over "${b.text}"`)
    })
  }

  /** How far two boxes, turned or not, reach into each other; not above 0 where a line separates them. */
  function depth(a: Label, b: Label): number {
    const sides = [a, b].flatMap(({ corners: [first, second, third] }) =>
      first && second && third ? [direction(first, second), direction(second, third)] : [],
    )
    return Math.min(
      ...sides.map(side => {
        const [one, other] = [a, b].map(({ corners }) => corners.map(({ x, y }) => x * side.x + y * side.y))
        if (!one || !other) return 0
        return Math.min(Math.max(...one), Math.max(...other)) - Math.max(Math.min(...one), Math.min(...other))
      }),
    )
  }

  function direction(from: DOMPoint, to: DOMPoint): { readonly x: number; readonly y: number } {
    const [x, y] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(x, y) || 1
    return { x: x / length, y: y / length }
  }

  function textsLarge(svg: SVGSVGElement, labels: readonly Label[], say: (fault: string) => void): void {
    const points = (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width) * 0.75
    for (const { text, size } of labels) {
      if (size * points < LEAST - 0.01) say(`"${text}" has letters of ${(size * points).toFixed(1)} pt`)
    }
  }

  /** A text is read against whatever is painted under its start, middle and end. */
  function textsReadable(
    labels: readonly Label[],
    shapes: readonly Shape[],
    say: (fault: string) => void,
  ): void {
    for (const { text, along, fill, node } of labels) {
      const [start, end] = along
      if (!start || !end) continue
      const under = shapes.filter(
        shape => shape.node.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
      const ratios = [0.02, 0.25, 0.5, 0.75, 0.98].map(share => {
        const point = new DOMPoint(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
        return contrast(rgbOf(fill), groundAt(point, under))
      })
      const worst = Math.min(...ratios)
      if (worst < 4.5) say(`"${text}" has contrast ${worst.toFixed(2)} (${fill})`)
    }
  }

  /** A mark with a colour that means something is seen by its fill or by its outline. */
  function marksSeen(shapes: readonly Shape[], say: (fault: string) => void): void {
    const [card] = shapes
    if (!card) return
    const ground = rgbOf(card.fill)
    const seen = new Set<string>()
    for (const { node, fill, stroke, opacity } of shapes) {
      const colours = [fill, stroke].filter(colour => isColour(colour) && isStrong(colour))
      if (colours.length === 0 || opacity < GROUND) continue
      const outlined = shapes.some(
        other =>
          other.node !== node &&
          isColour(other.stroke) &&
          sameShape(node, other.node) &&
          visible(other.stroke),
      )
      if ([fill, stroke].filter(isColour).some(visible) || outlined) continue
      const what = `${node.tagName} ${fill} ${stroke}`
      if (!seen.has(what))
        say(`mark ${what} has contrast ${contrast(rgbOf(colours[0] ?? ''), ground).toFixed(2)}`)
      seen.add(what)
    }
    function visible(colour: string): boolean {
      return contrast(rgbOf(colour), ground) >= 3
    }
  }

  function groundAt(point: DOMPoint, shapes: readonly Shape[]): Rgb {
    let ground: Rgb = [255, 255, 255]
    for (const { node, box, fill, opacity } of shapes) {
      if (!isColour(fill) || opacity === 0) continue
      if (point.x < box.left || point.x > box.right || point.y < box.top || point.y > box.bottom) continue
      const inverse = node.getScreenCTM()?.inverse()
      if (!inverse || !node.isPointInFill(point.matrixTransform(inverse))) continue
      const paint = rgbOf(fill)
      ground = [0, 1, 2].map(
        at => (paint[at] ?? 0) * opacity + (ground[at] ?? 0) * (1 - opacity),
      ) as unknown as Rgb
    }
    return ground
  }

  function shapeOf(node: SVGGeometryElement): Shape {
    const { fill, stroke, opacity, fillOpacity } = getComputedStyle(node)
    let all = Number(opacity) * Number(fillOpacity)
    for (let parent = node.parentElement; parent && parent.tagName !== 'svg'; parent = parent.parentElement) {
      all *= Number(getComputedStyle(parent).opacity)
    }
    return { node, box: node.getBoundingClientRect(), fill, stroke, opacity: all }
  }

  function labelOf(node: SVGTextElement): Label {
    const box = node.getBBox()
    const size = Number.parseFloat(getComputedStyle(node).fontSize)
    const baseline = Number(node.getAttribute('y') ?? 0)
    const screen = node.getScreenCTM()
    // A drawing in millimetres is scaled; its own pixels are what the view box counts.
    const own = screen && (node.ownerSVGElement?.getScreenCTM()?.inverse().multiply(screen) ?? null)
    const at = (x: number, y: number, by: DOMMatrix | null) =>
      new DOMPoint(x, y).matrixTransform(by ?? undefined)
    const [top, bottom] = [baseline - size * 0.78, baseline + size * 0.22]
    const corners = [
      at(box.x, top, own),
      at(box.x + box.width, top, own),
      at(box.x + box.width, bottom, own),
      at(box.x, bottom, own),
    ]
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    return {
      text: node.textContent ?? '',
      along: [box.x, box.x + box.width].map(x => at(x, baseline - size * 0.3, screen)),
      corners,
      size,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      fill: getComputedStyle(node).fill,
      node,
    }
  }

  function sameShape(a: SVGGeometryElement, b: SVGGeometryElement): boolean {
    const geometry = ['d', 'x', 'y', 'cx', 'cy', 'r', 'width', 'height', 'points', 'transform']
    return a.tagName === b.tagName && geometry.every(name => a.getAttribute(name) === b.getAttribute(name))
  }

  function isColour(paint: string): boolean {
    return paint.startsWith('rgb')
  }

  /** Greys and near-greys are grid lines, grounds and ticks, which carry no meaning of their own. */
  function isStrong(colour: string): boolean {
    const [red, green, blue] = rgbOf(colour)
    return Math.max(red, green, blue) - Math.min(red, green, blue) > 30
  }

  function rgbOf(colour: string): Rgb {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return [red, green, blue]
  }

  function contrast(one: Rgb, other: Rgb): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }

  function luminance(rgb: Rgb): number {
    const [red = 0, green = 0, blue = 0] = rgb.map(value => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
}
