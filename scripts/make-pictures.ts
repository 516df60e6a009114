// Takes the pictures of the README from the built dashboard (npm run make:pictures, after a build).
import { fileURLToPath } from 'node:url'
import { serveFolder } from '../apps/cli/src/serve-folder.ts'
import { launch } from '../tests/e2e/browser.ts'
import { open } from '../tests/e2e/page.ts'

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

const PICTURES = [
  { file: 'dashboard-vi.png', query: '', width: 1366, height: 900 },
  { file: 'dashboard-en-phone.png', query: '?lang=en', width: 390, height: 844 },
]

const serving = await serveFolder(folder('apps/dashboard/dist'), 0)
const browser = await launch()
for (const { file, query, width, height } of PICTURES) {
  const { page } = await open(browser, `http://localhost:${serving.port}/${query}`, width, height)
  await page.screenshot({ path: folder(`docs/${file}`) })
}
await browser.close()
await serving.stop()
