import { limits } from '../shared/limits.js'

const [, , base] = process.argv
// Node's own fetch makes its dispatcher when it is first used; another of its kind has shorter limits than 300 s.
await (await fetch(`${base}/left/none/0`)).text()
const { constructor: Agent } = globalThis[Symbol.for('undici.globalDispatcher.1')]
const dispatcher = new Agent({ headersTimeout: 300, bodyTimeout: 300 })
console.log(JSON.stringify(await limits(base, (url, init) => fetch(url, { ...init, dispatcher }))))
process.exit()
