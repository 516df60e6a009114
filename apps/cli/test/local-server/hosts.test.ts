import { describe, expect, it } from 'vitest'
import { PAGE, servedFolder } from './served-folder.ts'

const { named, port, send, url } = servedFolder()

describe('the host asked for', () => {
  it.each(['localhost:PORT', '127.0.0.1:PORT', '[::1]:PORT', 'LocalHost:PORT'])(
    '%s is this machine',
    async host => {
      const reply = await named(host.replace('PORT', `${port()}`))
      expect([reply?.status, reply?.body]).toEqual([200, PAGE])
    },
  )

  it.each([
    'rebound.example:PORT',
    'rebound.example',
    'localhost',
    'localhost:1',
    'localhost.rebound.example:PORT',
    'rebound-localhost:PORT',
    'localhost.:PORT',
    '192.168.1.10:PORT',
    '0.0.0.0:PORT',
    '[::ffff:127.0.0.1]:PORT',
    '[::]:PORT',
  ])('%s is another one, and told where this one is', async host => {
    const reply = await named(host.replace('PORT', `${port()}`))
    expect([reply?.status, reply?.body]).toEqual([421, `${url()}\n`])
  })

  it.each(['', 'localhost:PORT@rebound.example', 'a b', 'localhost:PORT/..', 'local\xadhost:PORT', '[::1'])(
    '"%s" is none',
    async host => {
      expect((await named(host.replace('PORT', `${port()}`)))?.status).toBe(400)
    },
  )

  it('is that of an address given whole, whatever the header says', async () => {
    const own = `localhost:${port()}`
    expect((await named('rebound.example', `http://${own}/charts.html`))?.status).toBe(200)
    expect((await named(own, 'http://rebound.example/charts.html'))?.status).toBe(421)
    expect((await named(own, `http://${own}@rebound.example/`))?.status).toBe(400)
    expect((await named(own, `ftp://${own}/`))?.status).toBe(400)
  })

  it('is not left out, nor said twice', async () => {
    expect((await send('GET / HTTP/1.0\r\n\r\n'))?.status).toBe(400)
    expect((await send('GET / HTTP/1.1\r\nConnection: close\r\n\r\n'))?.status).toBe(400)
    const twice = await named(`rebound.example\r\nHost: localhost:${port()}`)
    expect(twice?.status).not.toBe(200)
  })
})
