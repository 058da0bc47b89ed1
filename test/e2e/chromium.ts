import chromiumPack from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Unpacks headless Chromium. Two that unpack at once take each other's unfinished file for Chromium, so that it is done before any test. */
export async function unpackChromium(): Promise<void> {
  await chromiumPack.executablePath()
}

/** Without the arguments that the package proposes: they put all in one process, which ends with its first window. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await chromiumPack.executablePath()
  // A microphone that beeps.
  const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--no-zygote', ...microphone], headless: true })
}
