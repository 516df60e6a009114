/** What @papi-lens/embed exports, and nothing else. */
export const EMBED_FACE = [
  'BELOW_CHART',
  'EmbedError',
  'PapiChart',
  'definePapiChart',
  'knownElement',
  'oEmbedOf',
  'readChartData',
]
