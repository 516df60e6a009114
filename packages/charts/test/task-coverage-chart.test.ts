import * as gallery from '../gallery/task-coverage.ts'
import { describeChart } from './describe-chart.ts'

describeChart('task-coverage', gallery, [{}, { year: 2023 }])
