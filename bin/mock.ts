#!/usr/bin/env node
import { createRequire } from 'node:module'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { createMockServer } from '../src/testing/index.ts'
import { hostInURL, serve } from './serve.ts'
import { withControl } from './withControl.ts'

/* The package's program: `bonsai-openai mock` serves the mock of the API for clients in any language. */

const usage = `Usage: bonsai-openai mock [options]

Serves a mock of the OpenAI API. Point a client's base URL at the address that it prints.
Tests of other processes set faults and scripts over HTTP, under /__mock/.

  --port PORT         port to listen on, 0 for any that is free (8788)
  --host HOST         address to listen on (127.0.0.1)
  --key KEY           the only API key that it takes (any)
  --allow-host HOST   another host that requests may name, and pages may come from, as often as needed (localhost, 127.0.0.1, [::1] and --host)
  --help              this text
  --version           the package's version`

const options = {
  port: { type: 'string', default: '8788' },
  host: { type: 'string', default: '127.0.0.1' },
  key: { type: 'string' },
  'allow-host': { type: 'string', multiple: true, default: [] },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} satisfies ParseArgsConfig['options']

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.help) return console.log(usage)
  if (values.version) return console.log(version())
  const [command, ...rest] = positionals
  if (command !== 'mock') throw new Error(command === undefined ? 'Name a command' : `There is no command '${command}'`)
  if (rest.length) throw new Error(`mock takes no '${rest[0]}'`)
  await serveMock(values.port, values.host, values.key, values['allow-host'])
}

async function serveMock(port: string, host: string, apiKey: string | undefined, allowed: string[]): Promise<void> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`'${port}' is no port: give a number from 0 to 65535`)
  for (const name of allowed)
    if (!isHost(name)) throw new Error(`'${name}' is no host name: give one such as mock or mock:8788`)
  const allowedHosts = ['localhost', '127.0.0.1', '[::1]', hostInURL(host), ...allowed]
  const mock = createMockServer({ apiKey, allowedHosts })
  const { url, close } = await serve(withControl(mock, allowedHosts), Number(port), host, mock.upgrade)
  console.log(`The mock is at ${url}/v1; ${apiKey ? 'its key is the one given' : 'any key will do'}.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close().then(() => process.exit()))
}

/** Whether a name is a host, with a port or without, as URLs have it. */
function isHost(name: string): boolean {
  return URL.parse(`http://${name}`)?.host === name.toLowerCase().replace(/:80$/, '')
}

function version(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('bonsai-openai/package.json')
  return manifest.version
}

try {
  await main()
} catch (error) {
  // Node adds advice on how it reads options, in more sentences.
  const [problem] = `${Object(error).message}`.split(/\.?(?:\s*\n|\. |$)/)
  console.error(`bonsai-openai: ${problem}. See bonsai-openai --help.`)
  process.exitCode = 1
}
