export type { ChartAttributes } from './chart-attributes.ts'
export { type ChartData, type LoadedData, readChartData } from './chart-data.ts'
export { type DrawnDetail, definePapiChart, type FailedDetail, PapiChart } from './chart-element.ts'
export { EmbedError, type EmbedErrorCode } from './embed-error.ts'
