import type { Command } from 'commander'
import { addPlanCheckCommand } from './command-plan-check.ts'
import { addPlanCoverageCommand } from './command-plan-coverage.ts'
import { addPlanMatchCommand } from './command-plan-match.ts'
import { addPlanParseCommand } from './command-plan-parse.ts'
import type { Environment } from './environment.ts'

/** Adds `papi plan`: reads a plan as a People's Committee issued it (TXT, DOCX, PDF with text). */
export function addPlanCommand(program: Command, environment: Environment): void {
  const plan = program
    .command('plan')
    .description(
      'read an improvement plan: its measures and tasks, faults, what it serves, what it leaves open',
    )
  addPlanParseCommand(plan, environment)
  addPlanCheckCommand(plan, environment)
  addPlanMatchCommand(plan, environment)
  addPlanCoverageCommand(plan, environment)
}
