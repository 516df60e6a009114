import { Writable } from 'node:stream'
import type { Output } from '../call/environment.ts'

/** An output as the stream that cli-progress writes to; our outputs are none, so that tests can pass their own. */
export function barStream({ write, isTerminal, columns }: Output): NodeJS.WritableStream {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      write(String(chunk))
      done()
    },
  })
  return Object.assign(stream, { isTTY: isTerminal, columns: columns ?? 80 })
}
