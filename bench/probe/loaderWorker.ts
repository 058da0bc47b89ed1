/** What is used of workerd's binding that loads a Worker from text. */
interface Loader {
  get(
    name: string,
    code: () => Promise<{ compatibilityDate: string; mainModule: string; modules: Record<string, string> }>,
  ): { getEntrypoint(): { fetch(request: Request): Promise<Response> } }
}

let count = 0
let text = ''

// biome-ignore lint/style/noDefaultExport: what a Worker is made of
export default {
  /** Keeps the text that a POST brings; a GET starts it as a Worker that was never there before, and passes its answer on. */
  async fetch(request: Request, env: { LOADER: Loader }): Promise<Response> {
    if (request.method === 'POST') {
      text = await request.text()
      return new Response('kept')
    }
    const code = { compatibilityDate: '2026-06-01', mainModule: 'main.js', modules: { 'main.js': text } }
    return env.LOADER.get(`${count++}`, async () => code)
      .getEntrypoint()
      .fetch(new Request('http://worker/'))
  },
}
