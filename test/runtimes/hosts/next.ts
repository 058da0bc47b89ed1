import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../expectations.ts'
import { asked, built, quiet, type Server, start } from './child.ts'

const root = join(import.meta.dirname, '../../..')

/** How Next.js serves an app: as it was built, or anew after each change. */
export type NextMode = 'production' | 'development'

/** Builds a Next.js app with that route, serves it, and asks it. */
export async function next(consumers: string, base: string, route: 'node' | 'edge'): Promise<Report> {
  const { url, stop } = await startNext(consumers, [route], 'production')
  try {
    return await asked<Report>(new URL(`/${route}?base=${base}`, url))
  } finally {
    await stop()
  }
}

/** Serves a Next.js app with some of the consumer's routes. It lies inside this project, since Next wants to find itself in a folder above. */
export async function startNext(consumers: string, routes: string[], mode: NextMode): Promise<Server> {
  const folder = mkdtempSync(join(root, '.cache-next-'))
  const app = join(folder, 'next')
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const parts = ['layout.js', ...routes].map((part) => `next/app/${part}`)
    for (const part of ['node_modules', 'package.json', 'shared', ...parts])
      cpSync(join(consumers, part), join(folder, part), { recursive: true })
    writeFileSync(join(app, 'next.config.mjs'), `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`)
    if (mode === 'production') await built('next', ['build'], app)
    const command = mode === 'production' ? 'start' : 'dev'
    const server = await start('next', [command, '-H', '127.0.0.1', '-p', '0'], app, { ...quiet, NODE_ENV: mode })
    const stop = async (): Promise<void> => {
      await server.stop()
      remove()
    }
    return { url: server.url, stop }
  } catch (error) {
    remove()
    throw error
  }
}
