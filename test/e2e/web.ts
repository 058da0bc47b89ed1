import { buildPage } from '../../workers-example/buildPage.ts'
import { unpackChromium } from './chromium.ts'

/** Builds the page of the example Worker, and unpacks the browser, once for all end-to-end tests. */
export async function setup(): Promise<void> {
  await Promise.all([buildPage(), unpackChromium()])
}
