import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from './program.ts'

/** What is measured: this package, its peers, and what one would write by hand. */
export const sdks = ['plain', 'bonsai', 'openai', 'ai', 'tanstack', 'xsai', 'heyApi'] as const

export type Sdk = (typeof sdks)[number]

/** How tables and charts call them. */
export const titles: Record<Sdk, string> = {
  plain: 'plain loop',
  bonsai: 'bonsai-openai',
  openai: 'openai',
  ai: 'ai + @ai-sdk/openai',
  tanstack: '@tanstack/ai + ai-openai',
  xsai: 'xsai',
  heyApi: '@hey-api/openapi-ts',
}

/** A program's file, by its folder's and its own name. */
export function fileOf(sdk: Sdk, program: string): string {
  return join(import.meta.dirname, 'programs', sdk, `${program}.ts`)
}

/** Whether an SDK can do it at all. */
export function isOffered(sdk: Sdk, program: Program): boolean {
  return existsSync(fileOf(sdk, program))
}

/** The versions of the peers, and of what their bundles are made with, as installed. */
export function versions(): Record<string, string> {
  const { dependencies } = readJSON(join(import.meta.dirname, 'package.json')) as {
    dependencies: Record<string, string>
  }
  return Object.fromEntries(
    Object.keys(dependencies).map((name) => {
      const manifest = readJSON(join(import.meta.dirname, 'node_modules', name, 'package.json')) as { version: string }
      return [name, manifest.version]
    }),
  )
}

function readJSON(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
