import { answerStreams } from '../shared/streams.js'

// biome-ignore lint/style/noDefaultExport: workerd looks for it
export default { fetch: answerStreams }
