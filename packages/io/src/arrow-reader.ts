// Flechette's reader with bounds on what a damaged file may claim (patches/), which those who install this package get as it
// is here: packing puts it into this module's built form. What writes Arrow needs no bounds, and uses flechette itself.
export { tableFromIPC } from '@uwdata/flechette'
