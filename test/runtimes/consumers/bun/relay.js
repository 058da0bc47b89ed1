import { relay } from '../shared/relay.js'

const { url } = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: relay })
console.log(`${url}`)
