import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { handle } from './handler.ts'

const server = createServer(async (request, response) => {
  const answer = await handle(new Request('http://app/', { headers: request.headers as Record<string, string> }))
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), response).catch(() => {})
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
