import * as gallery from '../gallery/correlation-matrix.ts'
import { describeChart } from './describe-chart.ts'

describeChart('correlation-matrix', gallery, [{}, { unit: 'procedures' }])
