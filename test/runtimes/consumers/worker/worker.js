import { answer } from '../shared/answer.js'

// biome-ignore lint/style/noDefaultExport: workerd looks for it
export default { fetch: answer }
