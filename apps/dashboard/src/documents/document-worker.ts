import { unpackDataset } from '@papi-lens/core'
import { DocumentError } from '@papi-lens/io'
import type { DocumentAnswer, DocumentTask } from './document-task.ts'
import { understandDocument } from './understand-document.ts'

// Runs in a worker of its own: one document, then it is ended.

addEventListener('message', async ({ data }: MessageEvent<DocumentTask>) => {
  const { file, bytes, packed, province, answers } = data
  const answer = (message: DocumentAnswer) => answers.postMessage(message)
  try {
    const dataset = unpackDataset(packed)
    const opened = await understandDocument(file, new Uint8Array(bytes), dataset, province, (pages, of) =>
      answer({ kind: 'progress', pages, of }),
    )
    answer({ kind: 'read', opened })
  } catch (error) {
    if (error instanceof DocumentError) answer({ kind: 'problem', problem: error.problem })
    else answer({ kind: 'failed' })
  }
})
