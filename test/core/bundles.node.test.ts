import { expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.ts'

/** What only some calls need, by those that may hold it. */
const parts: Record<string, string[]> = {
  createEmbedding: [],
  createFile: ['fileName', 'formBody', 'joinFiles', 'multipart', 'readBytes', 'sendFiles', 'source', 'streamBody'],
  downloadFile: ['callBytes', 'decodedHeaders', 'followRedirect', 'guardBody', 'readHead'],
  request: [
    ...['callBytes', 'decodedHeaders', 'followRedirect', 'guardBody', 'readHead', 'readText'],
    ...['readBytes', 'sendBody', 'source', 'standardSchema', 'streamBody', 'toCall'],
  ],
}
const special = new Set(Object.values(parts).flat())

/** Files of core in the bundle of a client and a function. */
async function coreFiles(name: string): Promise<string[]> {
  const from = name === 'request' ? 'core' : 'operations'
  const { files } = await bundle(`export { createClient } from './src/core/index.ts'
export { ${name} } from './src/${from}/index.ts'\n`)
  return files
    .filter((file) => file.startsWith('src/core/'))
    .map((file) => file.slice('src/core/'.length, -'.ts'.length))
}

test.each(Object.entries(parts))('%s holds what it needs of what only some calls need', async (name, expected) => {
  const files = await coreFiles(name)
  expect(files).toContain('send')
  expect(files.filter((file) => special.has(file)).sort()).toEqual(expected.toSorted())
})
