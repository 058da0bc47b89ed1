import { createReadStream, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { uploads } from '../shared/uploads.js'

const path = 'talk two.mp3'
writeFileSync(path, 'some bytes')
const files = { blob: await openAsBlob(path), readStream: createReadStream(path) }
console.log(JSON.stringify(await uploads(process.argv[2], files)))
rmSync(path)
process.exit()
