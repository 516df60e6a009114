import { describeChart } from './describe-chart.ts'

describeChart('task-coverage', [{}, { year: 2023 }])
