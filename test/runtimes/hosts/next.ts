import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../expectations.ts'
import { built, served } from './child.ts'

const root = join(import.meta.dirname, '../../..')

/** Builds a Next.js app with that route, serves it, and asks it. The app lies inside this project, since Next wants to find itself in a folder above. */
export async function next(consumers: string, base: string, route: 'node' | 'edge'): Promise<Report> {
  const folder = mkdtempSync(join(root, '.cache-next-'))
  try {
    for (const part of ['node_modules', 'package.json', 'shared'])
      cpSync(join(consumers, part), join(folder, part), { recursive: true })
    for (const part of ['layout.js', route])
      cpSync(join(consumers, 'next/app', part), join(folder, 'app', part), { recursive: true })
    writeFileSync(join(folder, 'next.config.mjs'), `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`)
    await built('next', ['build'], folder)
    return await served('next', ['start', '-H', '127.0.0.1', '-p', '0'], folder, `/${route}?base=${base}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
