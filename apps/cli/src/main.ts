import { processEnvironment } from './call/environment.ts'
import { runPapi } from './program.ts'

// The exit code is set, not forced by process.exit, so that a pipe receives all that was written.
process.exitCode = await runPapi(process.argv.slice(2), processEnvironment())
