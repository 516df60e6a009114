import { join } from 'node:path'
import type { Command } from 'commander'
import type { Environment } from '../call/environment.ts'
import { InputError, UsageError } from '../call/failure.ts'
import { invocationOf } from '../call/invocation.ts'
import type { Serving } from './local-server.ts'
import { serveFolder } from './serve-folder.ts'

const DEFAULT_PORT = 4173
/** How many ports after the default are tried. */
const MORE_PORTS = 20

/** Adds `papi dashboard`: serves the built dashboard on this machine until it is stopped. */
export function addDashboardCommand(program: Command, environment: Environment): void {
  program
    .command('dashboard')
    .option('--port <number>')
    .action(async (options: { readonly port?: string }, command: Command) => {
      const call = invocationOf(command, environment)
      const wanted = options.port === undefined ? null : portOf(options.port)
      const folder = builtDashboard(environment)
      if (call.data.given) call.note(call.words.command.input.dataNotUsed)
      const serving = await (wanted === null ? serveOnFreePort(folder) : serveOn(folder, wanted))
      // Asked before the address is told, as whoever reads it may stop us at once.
      const stopped = environment.untilStopped()
      call.print({ url: serving.url }, () => `papi-lens: ${serving.url}\n`)
      await stopped
      await serving.stop()
    })
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new UsageError(words => words.command.usage.notAPort(text))
}

function builtDashboard({ folders, readText }: Environment): string {
  const folder = folders.dashboard
  if (folder !== null && readText(join(folder, 'index.html')) !== null) return folder
  throw new InputError(words => words.command.input.dashboardNotBuilt(folder))
}

async function serveOnFreePort(folder: string): Promise<Serving> {
  for (let port = DEFAULT_PORT; port <= DEFAULT_PORT + MORE_PORTS; port++) {
    try {
      return await serveFolder(folder, port)
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw cannotListen(port, error)
    }
  }
  throw new InputError(words => words.command.input.portsInUse(DEFAULT_PORT, DEFAULT_PORT + MORE_PORTS))
}

async function serveOn(folder: string, port: number): Promise<Serving> {
  try {
    return await serveFolder(folder, port)
  } catch (error) {
    throw cannotListen(port, error)
  }
}

function cannotListen(port: number, error: unknown): InputError {
  const code = codeOf(error)
  return new InputError(({ command: { input } }) =>
    code === 'EADDRINUSE' ? input.portInUse(port) : input.cannotServe(port, code),
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
