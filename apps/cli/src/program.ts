import { LANGS, type Lang, visible } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { Command, CommanderError } from 'commander'
import type { Environment } from './call/environment.ts'
import { failureOf } from './call/failure.ts'
import { usageMessage } from './call/usage-message.ts'
import { addChangeCommand } from './change/change-command.ts'
import { addChartCommand } from './chart/chart-command.ts'
import { addClaimsCommand } from './claims/claims-command.ts'
import { addDashboardCommand } from './dashboard/dashboard-command.ts'
import { addDecomposeCommand } from './decompose/decompose-command.ts'
import { addExportCommand } from './export/export-command.ts'
import { addImportCommand } from './import/import-command.ts'
import { addNationCommand } from './nation/nation-command.ts'
import { addPeersCommand } from './peers/peers-command.ts'
import { addPlanCommand } from './plan/plan-command.ts'
import { addPrioritiesCommand } from './priorities/priorities-command.ts'
import { addRegionCommand } from './region/region-command.ts'
import { addScenarioCommand } from './scenario/scenario-command.ts'
import { addScoresCommand } from './scores/scores-command.ts'
import { addSuccessorCommand } from './successor/successor-command.ts'
import { addTrendCommand } from './trend/trend-command.ts'

/**
 * Runs one call of the command.
 *
 * Results go to stdout, everything else to stderr. A call that fails writes nothing to stdout, but for the report of an
 * import, and a line for each error to stderr, without a stack trace unless --debug is given.
 *
 * @param argv the arguments after the name of the command
 * @returns the exit code: 0 done, 1 the input has errors, 2 wrong usage
 * @example
 * await runPapi(['scores', '--province', 'son-la'], processEnvironment()) // => 0
 */
export async function runPapi(argv: readonly string[], environment: Environment): Promise<number> {
  const program = createProgram(environment)
  const say = (line: string) => environment.stderr.write(`papi: ${visible(line)}\n`)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return 0
  } catch (error) {
    // Help and version also end by a CommanderError, with code 0; help that was not asked for has said what it can.
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (argv.includes('--debug') && error instanceof Error) environment.stderr.write(`${error.stack}\n`)
    if (error instanceof CommanderError) {
      const commands = program.commands.map(command => command.name())
      const called = argv.find(word => commands.includes(word)) ?? null
      const parts = program.commands.find(command => command.name() === called)?.commands ?? []
      const known = parts.length > 0 ? parts.map(part => part.name()) : commands
      if (error.code !== 'commander.help') say(usageMessage(error, called, known))
      return 2
    }
    const { exitCode, lines } = failureOf(error, wordsIn(langAsked(argv)))
    lines.forEach(say)
    return exitCode
  }
}

/** The language that a call asks for, as far as that can be told of one that failed. */
function langAsked(argv: readonly string[]): Lang {
  const given = argv.flatMap((word, at) =>
    word === '--lang' ? [argv[at + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
  )
  return LANGS.find(lang => lang === given.at(-1)) ?? 'vi'
}

function createProgram(environment: Environment): Command {
  const { stdout, stderr } = environment
  const program = new Command('papi')
    .description(
      'PAPI scores of Viet Nam’s provinces: standing, changes, priorities and the tasks that answer them',
    )
    .version(environment.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .option('--data <dir>', 'folder of data files (default: the bundled data)')
    .option('--lang <lang>', 'language of tables and titles, vi or en', 'vi')
    .option('--json', 'print one JSON document')
    .option('--quiet', 'print nothing on stderr but errors')
    .option('--debug', 'print stack traces of errors')
    .addHelpText('after', '\nExample:\n  papi change --province "Sơn La" --from 2022 --to 2023 --lang en')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: text => stdout.write(text),
      writeErr: text => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      // Errors are written by runPapi, in the form all our errors have.
      outputError: () => {},
    })
  addScoresCommand(program, environment)
  addChangeCommand(program, environment)
  addTrendCommand(program, environment)
  addDecomposeCommand(program, environment)
  addPrioritiesCommand(program, environment)
  addScenarioCommand(program, environment)
  addPeersCommand(program, environment)
  addNationCommand(program, environment)
  addRegionCommand(program, environment)
  addSuccessorCommand(program, environment)
  addPlanCommand(program, environment)
  addClaimsCommand(program, environment)
  addChartCommand(program, environment)
  addImportCommand(program, environment)
  addExportCommand(program, environment)
  addDashboardCommand(program, environment)
  return program
}
