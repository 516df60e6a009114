import { describeChart } from './describe-chart.ts'

describeChart('correlation-matrix', [{}, { unit: 'procedures' }])
