/** What @papi-lens/embed exports, and nothing else. */
export const EMBED_FACE = ['EmbedError', 'PapiChart', 'definePapiChart', 'knownElement', 'readChartData']
