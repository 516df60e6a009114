import { unpackDataset } from '@papi-lens/core'
import { DocumentError, readDocument } from '@papi-lens/io'
import type { DocumentAnswer, DocumentTask } from './document-task.ts'
import { understandDocument } from './understand-document.ts'

// Runs in a worker of its own: one document, then it is ended.

addEventListener('message', async ({ data }: MessageEvent<DocumentTask>) => {
  const { file, source: given, packed, province, answers } = data
  const answer = (message: DocumentAnswer) => answers.postMessage(message)
  try {
    const source =
      given instanceof ArrayBuffer
        ? await readDocument(file, new Uint8Array(given), {
            onProgress: ({ pages, of }) => answer({ kind: 'progress', pages, of }),
          })
        : given
    const { text, unreadPages } = source
    const opened = understandDocument(file, { text, unreadPages }, unpackDataset(packed), province)
    answer({ kind: 'read', source: { text, unreadPages }, opened })
  } catch (error) {
    if (error instanceof DocumentError) answer({ kind: 'problem', problem: error.problem })
    else answer({ kind: 'failed' })
  }
})
