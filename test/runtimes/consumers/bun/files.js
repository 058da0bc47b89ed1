import { createReadStream, openAsBlob } from 'node:fs'
import { downloads } from '../shared/downloads.js'
import { uploads } from '../shared/uploads.js'

const [, , base] = process.argv
const path = 'talk two.mp3'
await Bun.write(path, 'some bytes')
const files = {
  bunFile: Bun.file(path),
  slice: Bun.file(path).slice(0, 4),
  fileOfFile: new File([Bun.file(path)], 'inner.mp3'),
  blob: await openAsBlob(path),
  readStream: createReadStream(path),
  missing: Bun.file('none.mp3'),
}
console.log(JSON.stringify({ uploads: await uploads(base, files), downloads: await downloads(base) }))
await Bun.file(path).delete()
process.exit()
