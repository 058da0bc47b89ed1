import { createReadStream, openAsBlob } from 'node:fs'
import { downloads } from '../shared/downloads.js'
import { uploads } from '../shared/uploads.js'

const [base] = Deno.args
const path = 'talk two.mp3'
Deno.writeTextFileSync(path, 'some bytes')
const files = {
  blob: await openAsBlob(path),
  readStream: createReadStream(path),
  denoFile: { name: path, size: 10, stream: async () => (await Deno.open(path)).readable },
}
console.log(JSON.stringify({ uploads: await uploads(base, files), downloads: await downloads(base) }))
Deno.removeSync(path)
Deno.exit()
