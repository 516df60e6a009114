import { join } from 'node:path'
import type { Command } from 'commander'
import type { Environment } from '../call/environment.ts'
import { InputError, UsageError } from '../call/failure.ts'
import { invocationOf } from '../call/invocation.ts'
import { type Serving, serveFolder } from './serve-folder.ts'

const DEFAULT_PORT = 4173
/** How many ports after the default are tried. */
const MORE_PORTS = 20

/** Adds `papi dashboard`: serves the built dashboard on this machine until it is stopped. */
export function addDashboardCommand(program: Command, environment: Environment): void {
  program
    .command('dashboard')
    .description('serve the dashboard on this machine until stopped (Ctrl+C)')
    .option('--port <number>', `port (default: ${DEFAULT_PORT}, or the next free one; 0: any free one)`)
    .addHelpText('after', '\nExample:\n  papi dashboard --port 8080')
    .action(async (options: { readonly port?: string }, command: Command) => {
      const call = invocationOf(command, environment)
      const wanted = options.port === undefined ? null : portOf(options.port)
      const folder = builtDashboard(environment)
      if (call.data.given) call.note('the dashboard shows the data it was built with; --data is not used')
      const serving = await (wanted === null ? serveOnFreePort(folder) : serveOn(folder, wanted))
      // Asked before the address is told, as whoever reads it may stop us at once.
      const stopped = environment.untilStopped()
      const url = `http://localhost:${serving.port}/`
      call.print({ url }, () => `papi-lens: ${url}\n`)
      await stopped
      await serving.stop()
    })
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new UsageError(`"${text.slice(0, 60)}" is not a port; give a whole number from 0 to 65535`)
}

function builtDashboard({ folders, readText }: Environment): string {
  const folder = folders.dashboard
  if (folder !== null && readText(join(folder, 'index.html')) !== null) return folder
  const where = folder === null ? 'it is not installed' : `no index.html in "${folder}"`
  throw new InputError(`the dashboard is not built: ${where}; run "npm run setup" in the checkout`)
}

async function serveOnFreePort(folder: string): Promise<Serving> {
  for (let port = DEFAULT_PORT; port <= DEFAULT_PORT + MORE_PORTS; port++) {
    try {
      return await serveFolder(folder, port)
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw cannotListen(port, error)
    }
  }
  const range = `${DEFAULT_PORT}–${DEFAULT_PORT + MORE_PORTS}`
  throw new InputError(`ports ${range} are all in use; give a free one with --port`)
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
  const why = code === 'EADDRINUSE' ? `port ${port} is in use` : `cannot serve on port ${port} (${code})`
  return new InputError(`${why}; give another with --port, or leave --port out to take a free one`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
