import { createReadStream, openAsBlob } from 'node:fs'
import { uploads } from '../shared/uploads.js'

const path = 'talk two.mp3'
Deno.writeTextFileSync(path, 'some bytes')
const files = {
  blob: await openAsBlob(path),
  readStream: createReadStream(path),
  denoFile: { name: path, size: 10, stream: async () => (await Deno.open(path)).readable },
}
console.log(JSON.stringify(await uploads(Deno.args[0], files)))
Deno.removeSync(path)
Deno.exit()
