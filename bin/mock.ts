#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { createMockServer } from '../src/testing/index.ts'
import { serve } from './serve.ts'

/*
 * Serves the mock of the API for clients in any language: `mock --port 8788`.
 * The address is printed once it is up; point the client's base URL at it.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '8788' },
    host: { type: 'string', default: '127.0.0.1' },
    key: { type: 'string' },
  },
})
const mock = createMockServer({ apiKey: values.key })
const { url, close } = await serve(mock.fetch, Number(values.port), values.host)
console.log(`The mock is at ${url}/v1; ${values.key ? 'its key is the one given' : 'any key will do'}.`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close().then(() => process.exit()))
