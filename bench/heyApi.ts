import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../codegen/sources.ts'
import { cache } from './bundle.ts'

/** What it makes code of that TypeScript refuses: tags without a mapping, and defaults that are no value of their type. */
const unusable = new Set(['default', 'discriminator'])

/**
 * Generates the SDK of @hey-api/openapi-ts from the document that ours is made from, overlays applied: without them its
 * checks refuse answers that the API does give. What it can't know, `x-stream`, stays without effect.
 */
export function generateHeyApi(): void {
  mkdirSync(cache, { recursive: true })
  const { paths, components } = readDocument(new URL('../spec/', import.meta.url))
  const document = {
    openapi: '3.0.3',
    info: { title: 'OpenAI API', version: '1' },
    security: [{ ApiKeyAuth: [] }],
    paths,
    components: { ...components, securitySchemes: { ApiKeyAuth: { type: 'http', scheme: 'bearer' } } },
  }
  writeFileSync(join(cache, 'openapi.json'), JSON.stringify(document, usable))
  const generator = join(import.meta.dirname, 'node_modules/@hey-api/openapi-ts/bin/run.js')
  execFileSync('node', [generator, '--file', 'openapi-ts.config.ts', '--silent'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

function usable(key: string, value: unknown): unknown {
  return unusable.has(key) ? undefined : value
}
