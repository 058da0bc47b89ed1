import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Packed, pack } from '../../scripts/pack.ts'

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed
  }
}

/** Packs the project once for all end-to-end tests, which find the result by `inject('packed')`. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bonsai-packed-'))
  project.provide('packed', pack(folder))
  return () => rmSync(folder, { recursive: true })
}
