import { loadCommandWords } from '@papi-lens/words/command'
import { processEnvironment } from './call/environment.ts'
import { langAsked, runPapi } from './program.ts'

const argv = process.argv.slice(2)
let isUnwritten = false
const environment = processEnvironment(code => {
  if (isUnwritten) return
  isUnwritten = true
  process.exitCode = 1
  void loadCommandWords(langAsked(argv)).then(({ command: { storage } }) => {
    process.stderr.write(`papi: ${storage.cannotWrite('stdout', code)}\n`)
  })
})
// The exit code is set, not forced by process.exit, so that a pipe receives all that was written.
const exitCode = await runPapi(argv, environment)
process.exitCode ||= exitCode
