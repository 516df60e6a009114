#!/usr/bin/env node
// The `papi` command. In a fresh checkout it sets the project up first; all that set-up says goes to stderr, because
// stdout belongs to the command alone (a program may be reading JSON from it).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = new URL('../dist/main.js', import.meta.url)
const setup = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url))

if (!existsSync(main) && existsSync(setup)) {
  const { status } = spawnSync(process.execPath, [setup, 'setup'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(1)
}
if (existsSync(main)) {
  await import(main.href)
} else {
  process.stderr.write(`papi: not built: no "${fileURLToPath(main)}"; run "npm run setup" in the checkout\n`)
  process.exitCode = 1
}
