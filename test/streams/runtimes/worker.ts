import { cutChecks } from '../support/cuts.ts'
import { handle } from './handler.ts'

export default {
  /** Runs one of the checks of cuts where the URL names it, else the app. */
  async fetch(request: Request): Promise<Response> {
    const check = new URL(request.url).searchParams.get('check')
    return check ? Response.json(await cutChecks[check]?.()) : handle(request)
  },
}
