import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../codegen/sources.ts'
import { cache } from './bundle.ts'

/**
 * Generates the SDK of @hey-api/openapi-ts from the document that ours is made from, overlays applied: without them its
 * checks refuse answers that the API does give. What it can't know, `x-stream`, stays without effect.
 */
export function generateHeyApi(): void {
  mkdirSync(cache, { recursive: true })
  const document = readDocument(new URL('../spec/', import.meta.url))
  writeFileSync(join(cache, 'openapi.json'), JSON.stringify(document))
  const generator = join(import.meta.dirname, 'node_modules/@hey-api/openapi-ts/bin/run.js')
  execFileSync('node', [generator, '--file', 'openapi-ts.config.ts', '--silent'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
