import { program as oneFunction } from '../../scripts/bundle.ts'
import { bundleForWorkers } from '../bundle.ts'
import { type Program, programs } from '../program.ts'
import { type Row, reach, type Section } from '../results.ts'
import { fileOf, isOffered, sdks, titles } from '../sdks.ts'

const names: Record<Program, string> = {
  chat: 'chat',
  chatStream: 'streamed chat',
  response: 'Responses',
  responseRoute: 'streamed Responses route',
  structuredOutput: 'structured output',
  toolLoop: 'tool loop',
  useChatRoute: '`useChat` route',
  embeddings: 'embeddings',
  upload: 'upload',
  assistantsStream: 'assistants stream',
  list: 'list with pages',
  everything: 'everything',
}

/** Gzip bytes that a client and one function may take. */
const limits = {
  createEmbedding: 3_600,
  createChatCompletion: 4_000,
  createChatCompletionStream: 6_700,
  createResponse: 5_200,
  createResponseStream: 7_900,
  createFile: 4_700,
}

/** Bytes of the programs. */
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
      'All SDKs do the same in each program, and answer the same on the mock server; what they do beyond it is in the next section. ' +
      'An empty cell is a program that the SDK does not offer. ' +
      'Structured output and the tool loop hold Zod in each but the plain loop, which checks nothing; the tool loop is by chat, since openai and xsai have none by Responses, and xsai’s structured output is too. ' +
      'The plain route hands on bytes that it does not read. @tanstack/ai’s `useChat` is its own, by AG-UI. ' +
      'The generated SDK’s streams are read by its client, unchecked, and its pages by a loop of the program. ' +
      'Everything is all that a package exports, which is not the same in each: this package, openai and the generated SDK hold the whole API.',
    tables: [
      { id: 'bytes', title: 'After gzip', rows: zipped, ...table },
      { id: 'bytes-minified', title: 'Minified', rows: minified, ...table },
    ],
    reaches,
    failures: [],
  }
}
