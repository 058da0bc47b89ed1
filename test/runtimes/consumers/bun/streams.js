import { streams } from '../shared/streams.js'

console.log(JSON.stringify(await streams(process.argv[2])))
process.exit()
