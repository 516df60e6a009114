import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { textWidth } from '../src/drawing/text-width.ts'
import type { VegaLiteSpec } from '../src/index.ts'

/**
 * Without a canvas Vega takes every letter for 0.8 of its size, half as wide again as it is; so it is told the widths that
 * a browser would measure.
 */
const metrics = (vega as unknown as { textMetrics: { width: (item: MeasuredText, text: string) => number } })
  .textMetrics
metrics.width = ({ fontSize = 11, fontWeight }, text) =>
  textWidth(`${text}`, fontSize, Number(fontWeight) >= 600 || fontWeight === 'bold' ? 600 : 400)

interface MeasuredText {
  readonly fontSize?: number
  readonly fontWeight?: number | string
}

/** What Vega made of a specification. */
export interface VegaRendering {
  /** Every warning of the compiler and of the view; none is the only good answer. */
  readonly warnings: readonly string[]
  readonly svg: string
}

/** Compiles a specification with Vega-Lite and draws it with Vega, without a browser. */
export async function renderVegaLite(spec: VegaLiteSpec): Promise<VegaRendering> {
  const warnings: string[] = []
  const heard = (...parts: readonly unknown[]) => {
    warnings.push(parts.join(' '))
    return logger
  }
  const silent = () => logger
  const logger: vega.LoggerInterface = {
    level: () => 0 as never,
    error: heard,
    warn: heard,
    info: silent,
    debug: silent,
  }
  const compiled = compile(spec as unknown as TopLevelSpec, { logger })
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger })
  const svg = await view.toSVG()
  view.finalize()
  return { warnings, svg }
}
