import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { readForm } from '../../../src/testing/readForm.ts'

/** A server that takes and gives files, each way under a path of its own, and the storage that it redirects to. */
export interface FileServer {
  url: string
  /** Headers of what came to the storage. */
  stored: IncomingMessage['headers'][]
  /** Paths of answers that stood still until their clients left. */
  left: Set<string>
  close(): void
}

const encoders: Record<string, (text: string) => Uint8Array> = {
  br: brotliCompressSync,
  deflate: deflateSync,
  gzip: gzipSync,
  zstd: zstdCompressSync,
}

/** Starts the server on a free port of 127.0.0.1. */
export async function serveFiles(): Promise<FileServer> {
  const stored: FileServer['stored'] = []
  const left = new Set<string>()
  const storage = createServer((request, response) => {
    stored.push(request.headers)
    response.setHeader('access-control-allow-origin', '*')
    response.end(`stored at ${request.url}`)
  })
  await listen(storage)
  const server = createServer((request, response) => {
    const [, way = '', place] = (request.url ?? '').split('/')
    request.on('error', () => {})
    if (way.startsWith('stalls')) {
      response.writeHead(200, { 'content-type': 'audio/mpeg' }).write('x')
      response.on('close', () => left.add(way))
    } else if (way === 'page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>')
    } else if (way === 'redirects') {
      const location = place?.startsWith('http') ? decodeURIComponent(place) : `${urlOf(storage)}/blob?sig=1`
      response.writeHead(302, { location }).end()
    } else if (encoders[way]) {
      const body = encoders[way]('x'.repeat(5000))
      const headers = { 'content-type': 'audio/mpeg', 'content-encoding': way, 'content-length': body.length }
      response.writeHead(200, headers).end(body)
    } else answerUpload(way, request, response)
  })
  await listen(server)
  const close = (): void => {
    for (const each of [server, storage]) {
      each.closeAllConnections()
      each.close()
    }
  }
  return { url: urlOf(server), stored, left, close }
}

function answerUpload(way: string, request: IncomingMessage, response: ServerResponse): void {
  if (way === 'talk%20one.mp3') {
    response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('some bytes')
  } else if (way === 'refuses' || way === 'fails') {
    response.writeHead(way === 'fails' ? 500 : 400, { 'retry-after-ms': '1' }).end('{"error":{"message":"no"}}')
  } else if (way === 'breaks') {
    request.once('data', () => request.socket.destroy())
  } else if (way === 'reads') {
    request.resume()
  } else {
    const chunks: Uint8Array[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const form = readForm(new Uint8Array(Buffer.concat(chunks)), request.headers['content-type'] ?? '')
      const file = Object(new Map(form).get('file'))
      const text = new TextDecoder().decode(file.bytes)
      response.end(JSON.stringify({ filename: file.name, text, announced: 'content-length' in request.headers }))
    })
  }
}

type Server = ReturnType<typeof createServer>

async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
