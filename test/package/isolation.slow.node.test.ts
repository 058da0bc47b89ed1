import { expect, test } from 'vitest'
import { jsonAnswerOf, type OperationObject } from '../../codegen/document.ts'
import { readDocument } from '../../codegen/sources.ts'
import { bundle, operationNames } from '../../scripts/bundle.ts'

const document = readDocument(new URL('../../spec/', import.meta.url))

type Events = NonNullable<OperationObject['x-stream']>['events']

/** What a bundle may hold beside what all of them share. */
interface Needs {
  schemas: Set<string>
  uploads: boolean
  /** The family of its events, when it streams. */
  events?: Events | undefined
}

const needs = new Map<string, Needs>(
  Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => {
      const name = operation['x-function'] ?? operation.operationId
      const uploads = 'multipart/form-data' in (operation.requestBody?.content ?? {})
      const answer = jsonAnswerOf(operation) ?? operation.responses[200].content['application/sdp']
      const plain: Needs = { schemas: reach(answer), uploads }
      const stream = operation['x-stream']
      const streaming: Needs = { schemas: reach(stream?.schema), uploads, events: stream?.events }
      return [[name, plain] as const, ...(stream ? [[`${name}Stream`, streaming] as const] : [])]
    }),
)

/** Names of the components that a value refers to, at any depth. */
function reach(value: unknown, found = new Set<string>()): Set<string> {
  for (const [key, inner] of Object.entries(Object(value))) {
    const name = key === '$ref' ? String(inner).replace('#/components/schemas/', '') : undefined
    if (name && !found.has(name)) reach(document.components.schemas[name], found.add(name))
    if (typeof inner === 'object') reach(inner, found)
  }
  return found
}

/** Files in the bundle of a function that it has no need of. */
async function strangers(
  name: string,
  source = `export { ${name} } from './src/operations/${name}.ts'`,
): Promise<string[]> {
  const need = needs.get(name)
  if (!need) throw new Error(`The document has no ${name}.`)
  const { files } = await bundle(`export { createClient } from './src/core/index.ts'\n${source}\n`)
  expect(files).toContain('src/core/send.ts')
  return files.filter((file) => !isNeeded(file, name, need))
}

function isNeeded(file: string, name: string, { schemas, uploads, events }: Needs): boolean {
  const [, folder, stem = ''] = /^src\/(\w+)\/(.+)\.ts$/.exec(file) ?? []
  if (folder === 'operations') return stem === name
  if (folder === 'schemas') {
    const [form, component = ''] = stem.split('/')
    const checks = form === 'shapes' || (form === 'plain' && events !== undefined)
    return checks && schemas.has(component)
  }
  if (folder === 'streams') return events !== undefined && !foreign(stem, events)
  if (folder === 'core') return uploads || !/^(multipart|formBody|uploadable)$/.test(stem)
  return (
    file.startsWith('node_modules/valibot/') ||
    (events !== undefined && file.startsWith('node_modules/eventsource-parser/'))
  )
}

/** Whether a file of src/streams does more than read events, or is another family's; completions are read as those of a chat. */
function foreign(stem: string, events: Events): boolean {
  const [folder, family = '', part = ''] = stem.split('/')
  if (folder === 'reading' || !stem.includes('/')) return /^collect|Response$|Deltas$/.test(stem)
  const families = [events, ...(events === 'completion' ? ['chat'] : [])]
  const isShared = !stem.includes('/', 'protocols/'.length)
  return (
    folder !== 'protocols' ||
    !(isShared || (families.includes(family) && ['read', 'complete', 'moveCursor', 'owns'].includes(part)))
  )
}

test('error: another operation, a schema out of reach, upload and stream code are seen', async () => {
  const source = "export * from './src/index.ts'"
  const found = await strangers('listModels', source)
  expect(found).toEqual(
    expect.arrayContaining([
      'src/operations/createFile.ts',
      'src/schemas/shapes/RunObject.ts',
      'src/core/multipart.ts',
      'src/streams/eventStream.ts',
      'node_modules/eventsource-parser/dist/index.js',
    ]),
  )
  expect(found).not.toContain('src/schemas/shapes/Model.ts')
  expect(await strangers('createRunStream', source)).toEqual(
    expect.arrayContaining(['src/streams/protocols/chat/complete.ts', 'src/streams/collectRun.ts']),
  )
})

test('the document and the folder of operations name the same functions', () => {
  expect([...needs.keys()].sort()).toEqual(operationNames().sort())
  expect(needs.size).toBeGreaterThan(0)
})

test.each([...needs.keys()])('%s holds what it needs and nothing else', async (name) => {
  expect(await strangers(name)).toEqual([])
})
