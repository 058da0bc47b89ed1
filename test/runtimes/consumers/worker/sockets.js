import { sockets } from '../shared/sockets.js'

// biome-ignore lint/style/noDefaultExport: workerd looks for it
export default {
  async fetch({ url }) {
    return Response.json(await sockets(new URL(url).searchParams.get('base')))
  },
}
