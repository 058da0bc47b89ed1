import { relay } from '../shared/relay.js'

// biome-ignore lint/style/noDefaultExport: workerd looks for it
export default { fetch: relay }
