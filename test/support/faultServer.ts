import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import type { TestProject } from 'vitest/node'
import type { Fault, SeenRequest } from './faulty.ts'

const encoders = { br: brotliCompressSync, deflate: deflateSync, gzip: gzipSync, zstd: zstdCompressSync }

/**
 * A server on 127.0.0.1 that misbehaves as asked: the first segment of a request's path holds the faults of its attempts, as `faulty` of ./faults.ts writes them.
 * `GET /log/{id}` tells what came.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const seen = new Map<string, SeenRequest[]>()
  const server = createServer(async (request, response) => {
    const [plan = '', ...path] = (request.url ?? '').slice(1).split('/')
    if (plan === 'log') {
      response.end(JSON.stringify(seen.get(path[0] ?? '') ?? []))
      return
    }
    const { id, faults } = JSON.parse(Buffer.from(plan, 'base64url').toString()) as { id: string; faults: Fault[] }
    const log = seen.get(id) ?? []
    seen.set(id, log)
    const entry: SeenRequest = {
      method: `${request.method}`,
      path: `/${path.join('/')}`,
      headers: request.headers,
      bytes: 0,
      body: '',
      closed: false,
    }
    const fault = faults[Math.min(log.push(entry), faults.length) - 1] ?? {}
    response.on('close', () => {
      entry.closed = !response.writableFinished
    })
    if (!fault.unread) await readBody(request, entry, fault).catch(() => {})
    await misbehave(fault, entry, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const refusing = createServer()
  await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve))
  project.provide('faultUrl', urlOf(server.address() as AddressInfo))
  project.provide('refusingUrl', urlOf(refusing.address() as AddressInfo))
  refusing.close()
  return () => {
    server.closeAllConnections()
    server.close()
  }
}

function urlOf({ port }: AddressInfo): string {
  return `http://127.0.0.1:${port}`
}

async function readBody(request: IncomingMessage, entry: SeenRequest, { readAfter }: Fault): Promise<void> {
  if (readAfter) await sleep(readAfter)
  for await (const chunk of request as AsyncIterable<Buffer>) {
    entry.bytes += chunk.length
    if (entry.bytes < 65_536) entry.body += chunk.toString('latin1')
  }
}

async function misbehave(fault: Fault, entry: SeenRequest, response: ServerResponse): Promise<void> {
  const {
    delay,
    reset,
    garbage,
    status = 200,
    headers,
    body = '{}',
    repeat = 1,
    cutAt,
    stall,
    echo,
    encoding,
    pause,
  } = fault
  const { stallAt = stall ? 1 : undefined } = fault
  if (delay) await sleep(delay)
  if (garbage) {
    response.socket?.end('no HTTP at all\r\n\r\n')
  } else if (reset === 'before') {
    response.socket?.resetAndDestroy()
  } else {
    const text = echo ? JSON.stringify(entry) : body.repeat(repeat)
    const bytes = encoding ? encoders[encoding](text) : Buffer.from(text)
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': bytes.length,
      ...(encoding && { 'content-encoding': encoding }),
      ...headers,
    })
    response.flushHeaders()
    if (reset === 'after') {
      await sleep(20)
      response.socket?.resetAndDestroy()
    } else if (cutAt !== undefined) {
      response.write(text.slice(0, cutAt), () => setTimeout(() => response.destroy(), 20))
    } else if (stallAt !== undefined) {
      response.write(text.slice(0, stallAt))
    } else {
      if (pause) {
        response.write(bytes.subarray(0, 1))
        await sleep(pause)
      }
      response.end(pause ? bytes.subarray(1) : bytes)
    }
  }
}
