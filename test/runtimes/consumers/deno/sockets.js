import { sockets } from '../shared/sockets.js'

console.log(JSON.stringify(await sockets(Deno.args[0])))
Deno.exit()
