import { answer } from '../shared/answer.js'

export default { fetch: answer }
