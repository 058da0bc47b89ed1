import { uploads } from '../shared/uploads.js'

// biome-ignore lint/style/noDefaultExport: workerd looks for it
export default {
  async fetch(request) {
    return Response.json(await uploads(new URL(request.url).searchParams.get('base')))
  },
}
