// The libraries that this example needs, as one module.
export { default as embed } from 'vega-embed'
export { expressionInterpreter } from 'vega-interpreter'
