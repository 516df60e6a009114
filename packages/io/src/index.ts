export { type CsvRow, readCsv } from './csv.ts'
export { toDataFiles } from './data-files.ts'
export { type Annotated, type AnnotateOptions, annotateDocx } from './document/annotate-docx.ts'
export {
  type DocumentContent,
  DocumentError,
  type DocumentErrorCode,
  type DocumentProblem,
} from './document/document-error.ts'
export { DOCUMENT_EXTENSIONS, type DocumentFormat } from './document/document-format.ts'
export { DOCUMENT_LIMITS, type DocumentLimits } from './document/document-limits.ts'
export {
  type DocumentOptions,
  type DocumentProgress,
  type DocumentText,
  readDocument,
} from './document/read-document.ts'
export type { Remark } from './document/remark-place.ts'
export { exportArrow } from './export-arrow.ts'
export { type CsvOptions, exportCsv } from './export-csv.ts'
export { exportJson } from './export-json.ts'
export { EXPORT_FORMATS, type Export, type ExportFormat, exportPanel } from './export-panel.ts'
export { exportParquet } from './export-parquet.ts'
export { exportXlsx } from './export-xlsx.ts'
export {
  createFault,
  describeFault,
  type Fault,
  type FaultCode,
  type FaultPlace,
  type ImportFault,
  type ProblemFacts,
  type ScorePlace,
  type Why,
} from './fault.ts'
export { importArrow } from './import-arrow.ts'
export type { ImportContext } from './import-context.ts'
export { importCsv } from './import-csv.ts'
export { type ImportSource, importFile } from './import-file.ts'
export { type ImportedFiles, importFiles, type RepeatedYear } from './import-files.ts'
export { importJson } from './import-json.ts'
export { importParquet } from './import-parquet.ts'
export {
  type FileReport,
  IMPORT_LIMITS,
  type ImportedFile,
  type ImportLimits,
  type ImportOptions,
  type ImportProgress,
  type Layout,
  type ScoreRows,
} from './import-report.ts'
export { importWhole, type WholeFile, type WholeReader } from './import-whole.ts'
export type { Indicator, IndicatorTable, IndicatorValue } from './indicators/indicator.ts'
export {
  INDICATOR_FILES,
  type IndicatorTexts,
  readIndicators,
  toIndicatorFiles,
} from './indicators/indicator-files.ts'
export { mergeIndicators } from './indicators/merge-indicators.ts'
export { type JoinedScores, type JoinedYear, joinScores, type ScoreSet } from './join-scores.ts'
export { type PackedRows, packRows, unpackRows } from './packed-rows.ts'
export type { ProposedProvince, ProposedSubdimension } from './proposal/propose-framework.ts'
export { proposeYear, type YearBefore, type YearProposal } from './proposal/propose-year.ts'
export {
  DATASET_FILES,
  type DatasetReading,
  type DatasetTexts,
  readDataset,
  UNCERTAINTIES_FILE,
} from './read-dataset.ts'
export { type Reading, readBreaks, readFramework, readProvinces } from './read-facts.ts'
export { readScores, type ScoreLevel } from './read-scores.ts'
export { readUncertainties } from './read-uncertainties.ts'
export type { TableLabels } from './table-labels.ts'
export { type SeenTable, type TableNotes, tableXlsx } from './table-xlsx.ts'
export type { TextEncoding } from './text-decoding.ts'
export type { Oddity } from './workbook/odd-cell.ts'
