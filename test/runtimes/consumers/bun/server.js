import { answer } from '../shared/answer.js'

const { url } = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: answer })
console.log(`${url}`)
