import { sockets } from '../shared/sockets.js'

console.log(JSON.stringify(await sockets(process.argv[2])))
process.exit()
