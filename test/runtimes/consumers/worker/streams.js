import { streams } from '../shared/streams.js'

// biome-ignore lint/style/noDefaultExport: workerd looks for it
export default {
  async fetch(request) {
    return Response.json(await streams(new URL(request.url).searchParams.get('base')))
  },
}
