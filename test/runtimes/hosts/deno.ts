import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Installed } from '../../e2e/packed.ts'
import type { Report } from '../expectations.ts'
import { printed } from './child.ts'

/** No registry, no prompt, and the network of this machine alone. */
const run = ['run', '--no-prompt', '--cached-only', '--allow-net=127.0.0.1', 'deno/main.js']

/** Deno with the package in node_modules. */
export function deno(consumers: string, base: string): Promise<Report> {
  return printed('deno', [...run, base], consumers)
}

/** Deno with the package's source under its JSR name, linked from a folder that holds what JSR would. */
export function denoFromJSR({ consumers, folder: project }: Installed, base: string): Promise<Report> {
  const folder = join(consumers, '../jsr')
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  for (const part of ['deno', 'shared', 'node_modules/valibot', 'node_modules/eventsource-parser'])
    cpSync(join(consumers, part), join(folder, part), { recursive: true })
  cpSync(join(project, 'src'), join(folder, 'package/src'), { recursive: true })
  cpSync(join(project, 'jsr.json'), join(folder, 'package/deno.json'))
  const { name, version } = JSON.parse(readFileSync(join(project, 'jsr.json'), 'utf8'))
  writeFileSync(
    join(folder, 'deno.json'),
    JSON.stringify({
      nodeModulesDir: 'manual',
      imports: { 'bonsai-openai/': `jsr:/${name}@${version}/` },
      links: ['./package'],
    }),
  )
  return printed('deno', [...run, base], folder)
}
