export { correlationMatrixKind } from '@papi-lens/charts/kinds'
