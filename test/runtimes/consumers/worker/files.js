import { downloads } from '../shared/downloads.js'
import { uploads } from '../shared/uploads.js'

// biome-ignore lint/style/noDefaultExport: workerd looks for it
export default {
  async fetch(request) {
    const base = new URL(request.url).searchParams.get('base')
    return Response.json({ uploads: await uploads(base), downloads: await downloads(base) })
  },
}
