import { program as oneFunction } from '../../scripts/bundle.ts'
import { bundleForWorkers } from '../bundle.ts'
import { type Program, programs } from '../program.ts'
import { type Row, reach, type Section } from '../results.ts'
import { fileOf, isOffered, sdks, titles } from '../sdks.ts'

const names: Record<Program, string> = {
  chat: 'chat',
  chatStream: 'streamed chat',
  embeddings: 'embeddings',
  upload: 'upload',
  assistantsStream: 'assistants stream',
  list: 'list with pages',
  everything: 'everything',
}

/** Gzip bytes that a client and one function may take. */
const limits = {
  createEmbedding: 3_900,
  createChatCompletion: 4_200,
  createChatCompletionStream: 6_100,
  createFile: 4_900,
}

/** Bytes of the seven programs. */
export async function measureBytes(): Promise<Section> {
  const minified: Row[] = []
  const zipped: Row[] = []
  for (const program of programs) {
    const sizes = new Map<string, { bytes: number; gzip: number }>()
    for (const sdk of sdks) {
      if (isOffered(sdk, program))
        sizes.set(sdk, await bundleForWorkers(`export * from ${JSON.stringify(fileOf(sdk, program))}`))
    }
    const samplesOf = (key: 'bytes' | 'gzip'): Row['samples'] =>
      Object.fromEntries([...sizes].map(([sdk, size]) => [sdk, [size[key]]]))
    minified.push({ name: names[program], samples: samplesOf('bytes') })
    zipped.push({ name: names[program], samples: samplesOf('gzip') })
  }
  const reaches = []
  for (const [name, limit] of Object.entries(limits)) {
    const { gzip } = await bundleForWorkers(oneFunction(`operations/${name}`, name))
    reaches.push(reach(`\`createClient\` and \`${name}\`, bytes`, gzip, 'at most', limit))
  }
  const table = { unit: 'bytes', kind: 'cost', columns: titles } as const
  return {
    id: 'bytes',
    title: 'Bytes of a bundle',
    about:
      'Each program is bundled by esbuild as wrangler would bundle it (conditions `workerd`, `worker`, `browser`), minified, then compressed by `gzip -9`. ' +
      'All SDKs do the same in each program, and answer the same on the mock server. ' +
      'An empty cell is a program that the SDK does not offer. Everything is all that a package exports, which is not the same in each: this package, openai and the generated SDK hold the whole API. The generated SDK offers neither streams nor pages for this document: its streams are read by its client, unchecked, and its pages by a loop of the program.',
    tables: [
      { id: 'bytes', title: 'After gzip', rows: zipped, ...table },
      { id: 'bytes-minified', title: 'Minified', rows: minified, ...table },
    ],
    reaches,
    failures: [],
  }
}
