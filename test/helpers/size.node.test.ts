import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../src')
const index = readFileSync(join(src, 'helpers/index.ts'), 'utf8')
const helpers = [...index.matchAll(/^export \{[^}]*\} from '\.\/(\w+)\.ts'/gm)].map(([, name = '']) => name)

interface Bundled {
  gzip: number
  /** Files of which something is left in the bundle. */
  files: string[]
}

/** Bundles a client and these files as a user's bundler would. */
async function bundle(...files: string[]): Promise<Bundled> {
  const contents = ['core/createClient.ts', ...files].map((file) => `export * from './${file}'`).join('\n')
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: src, loader: 'ts' },
    absWorkingDir: src,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    write: false,
  })
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {}
  const contributing = Object.keys(inputs).filter((file) => inputs[file]?.bytesInOutput)
  return { gzip: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length, files: contributing }
}

/** Loops mend what hosts do to calls, and the streaming ones put chunks together; schemas are made strict, or refused by the place that can't be; what front ends send is read with care, and written for two APIs. A socket has a way of its own to open in Workers, in browsers and elsewhere, and to fail. */
const larger: Record<string, number> = {
  defineOutput: 3000,
  defineTool: 3200,
  fromUIMessages: 2800,
  fromAGUIInput: 2800,
  runTools: 2500,
  runAssistantTools: 1800,
  runToolsStream: 3500,
  runResponseTools: 2800,
  runResponseToolsStream: 3000,
  answerTools: 4600,
  connectRealtime: 4500,
  connectResponses: 4400,
}

test.each(helpers.map((name) => [name, larger[name] ?? 1600] as const))(
  '%s costs at most %s bytes gzip beyond its operations and their streams',
  async (name, most) => {
    const whole = await bundle(`helpers/${name}.ts`)
    const given = whole.files.filter((file) => /^(operations|streams)\//.test(file))
    expect(whole.gzip - (await bundle(...given)).gzip).toBeLessThanOrEqual(most)
  },
)

/** Helpers that are made of others. */
const madeOf: Record<string, string[]> = {
  answerTools: ['responseTool', 'toInputItems'],
  outputPartials: ['parseOutput'],
  paginate: ['pages'],
  embedMany: ['decodeEmbedding'],
  followResponse: ['poll', 'pollResponse'],
  pollBatch: ['poll'],
  pollFile: ['poll'],
  pollFineTuningJob: ['poll'],
  pollResponse: ['poll'],
  pollRun: ['poll'],
  pollVectorStoreFile: ['poll'],
  pollVectorStoreFileBatch: ['poll'],
  runResponseTools: ['responseTool', 'toInputItems'],
  runResponseToolsStream: ['responseTool', 'toInputItems'],
  uploadToVectorStore: ['poll', 'pollVectorStoreFile'],
}

test.each(helpers)('%s brings no other helper but what it is made of', async (name) => {
  const { files } = await bundle(`helpers/${name}.ts`)
  const others = files.filter((file) => file.startsWith('helpers/')).map((file) => basename(file, '.ts'))
  expect(others.filter((other) => other !== name && helpers.includes(other)).sort()).toEqual(madeOf[name] ?? [])
})
