import { join } from 'node:path'
import { build, preview } from 'vite'
import { launchChromium } from '../../e2e/chromium.ts'
import type { Report } from '../expectations.ts'

declare global {
  /** What the page of consumers/vite offers. */
  var program: (baseURL: string) => Promise<Report>
}

/** The page as Vite builds it, in headless Chromium. The mock stands behind Vite's proxy, as a key would have to. */
export async function browser(consumers: string, base: string): Promise<Report> {
  const { origin, pathname } = new URL(base)
  const options = { root: join(consumers, 'vite'), configFile: false, logLevel: 'error' } as const
  await build(options)
  const server = await preview({ ...options, preview: { host: '127.0.0.1', port: 0, proxy: { [pathname]: origin } } })
  const window = await launchChromium()
  try {
    const page = await window.newPage()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    return await page.evaluate((path) => globalThis.program(new URL(path, location.href).href), pathname)
  } finally {
    await window.close()
    await server.close()
  }
}
