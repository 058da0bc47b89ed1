import chromiumPack from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Headless Chromium, from a package. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await chromiumPack.executablePath()
  return chromium.launch({ executablePath, args: chromiumPack.args, headless: true })
}
