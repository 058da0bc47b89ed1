import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Packed, pack } from '../../scripts/pack.ts'
import { installConsumers } from '../runtimes/installConsumers.ts'

/** The package, packed, and a folder of consumers that have it installed. */
export interface Installed extends Packed {
  consumers: string
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: Installed
  }
}

/** Packs and installs the project once for all end-to-end tests, which find it by `inject('packed')`. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bonsai-packed-'))
  const consumers = join(folder, 'consumers')
  mkdirSync(consumers)
  const packed = pack(folder)
  installConsumers(packed.tarball, consumers)
  project.provide('packed', { ...packed, consumers })
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
