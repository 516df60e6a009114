// hyparquet with bounds on what a damaged file may claim (patches/), which those who install this package get as it is here:
// packing puts the reader into this module's built form. Nothing else may import hyparquet.
export { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
