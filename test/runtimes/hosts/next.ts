import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../expectations.ts'
import { built, served } from './child.ts'

const root = join(import.meta.dirname, '../../..')

/** Builds a Next.js app with that route, serves it, and asks it. The app lies inside this project, since Next wants to find itself in a folder above. */
export async function next(consumers: string, base: string, route: 'node' | 'edge'): Promise<Report> {
  const folder = mkdtempSync(join(root, '.cache-next-'))
  const app = join(folder, 'next')
  try {
    for (const part of ['node_modules', 'package.json', 'shared', 'next/app/layout.js', `next/app/${route}`])
      cpSync(join(consumers, part), join(folder, part), { recursive: true })
    writeFileSync(join(app, 'next.config.mjs'), `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`)
    await built('next', ['build'], app)
    return await served('next', ['start', '-H', '127.0.0.1', '-p', '0'], app, `/${route}?base=${base}`)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
