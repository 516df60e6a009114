import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it } from 'vitest'
import { serveLocally } from '../../src/dashboard/local-server.ts'
import { exchange, servedFolder } from './served-folder.ts'

const hasV6 = Object.values(networkInterfaces()).some(all => all?.some(({ address }) => address === '::1'))
const { port } = servedFolder()

describe('both addresses of this machine', () => {
  it.skipIf(!hasV6)('are served', async () => {
    const asked = `GET / HTTP/1.1\r\nHost: localhost:${port()}\r\nConnection: close\r\n\r\n`
    expect((await exchange(asked, port(), '::1'))?.status).toBe(200)
    expect((await exchange(asked, port(), '127.0.0.1'))?.status).toBe(200)
  })

  it.skipIf(!hasV6)('are both free, or the port is taken', async () => {
    for (const host of ['::1', '127.0.0.1']) {
      const other = createServer().listen({ port: 0, host, ipv6Only: true })
      await once(other, 'listening')
      const taken = (other.address() as AddressInfo).port
      await expect(serveLocally((_, response) => void response.end(), taken)).rejects.toMatchObject({
        code: 'EADDRINUSE',
      })
      other.close()
      await once(other, 'close')
      const freed = await serveLocally((_, response) => void response.end(), taken)
      expect(freed.port).toBe(taken)
      await freed.stop()
    }
  })
})
