import { streams } from '../shared/streams.js'

console.log(JSON.stringify(await streams(Deno.args[0])))
Deno.exit()
