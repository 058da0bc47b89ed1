import { createReadStream, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { downloads } from '../shared/downloads.js'
import { uploads } from '../shared/uploads.js'

const [, , base] = process.argv
const path = 'talk two.mp3'
writeFileSync(path, 'some bytes')
const files = { blob: await openAsBlob(path), readStream: createReadStream(path) }
console.log(JSON.stringify({ uploads: await uploads(base, files), downloads: await downloads(base) }))
rmSync(path)
process.exit()
