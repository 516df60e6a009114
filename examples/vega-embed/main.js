import { embed, expressionInterpreter } from './vega-bundle.js'

const spec = await (await fetch('changes.vl.json')).json()

await embed('#vega', spec, {
  mode: 'vega-lite',
  // Expressions are interpreted, not compiled: no 'unsafe-eval'.
  ast: true,
  expr: expressionInterpreter,
  // The canvas, the menu and the tooltip of vega-embed bring styles of their own, which a strict policy refuses.
  renderer: 'svg',
  actions: false,
  defaultStyle: false,
  tooltip: false,
})
