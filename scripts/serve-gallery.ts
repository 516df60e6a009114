// Shows every chart of the gallery in a browser: npm run gallery [-- --port 8080].
import { parseArgs } from 'node:util'
import { serveLocally } from '../apps/cli/src/dashboard/local-server.ts'
import { answerGallery } from '../packages/charts/gallery/page/answer-gallery.ts'

const { values, positionals } = parseArgs({
  options: { port: { type: 'string' } },
  allowPositionals: true,
})
const text = values.port ?? positionals[0] ?? '4175'
const port = /^\d+$/.test(text) ? Number(text) : Number.NaN
if (port <= 65_535) {
  const { url } = await serveLocally(answerGallery, port)
  process.stdout.write(`${url}\n`)
} else {
  process.stderr.write(`papi-lens: "${text}" is not a port; give a whole number from 0 to 65535\n`)
  process.exitCode = 2
}
