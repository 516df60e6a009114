// Shows the examples in a browser: npm run examples. They need the built site, which npm run setup makes.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveFolder } from '../apps/cli/src/dashboard/serve-folder.ts'
import { composeExamples } from './compose-examples.ts'

const folder = join(fileURLToPath(new URL('..', import.meta.url)), '.cache/examples')
await composeExamples(folder)
const { url } = await serveFolder(folder, Number(process.argv[2] ?? 4174))
process.stdout.write(`${url}examples/\n`)
