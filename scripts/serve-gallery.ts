// Shows every chart of the gallery in a browser: npm run gallery [-- port].
import { serveGallery } from '../packages/charts/gallery/page/gallery-server.ts'

const { address } = await serveGallery(Number(process.argv[2] ?? 4175))
process.stdout.write(`${address}\n`)
