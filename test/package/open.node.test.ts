import { expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.ts'

const program = (name: string): string =>
  `export { createClient } from './src/core/index.ts'\nexport { ${name} } from './src/operations/${name}.ts'\n`

test.each(['createEmbedding', 'createChatCompletion', 'createRunStream'])('%s holds none of Valibot', async (name) => {
  const { files } = await bundle(program(name))
  expect(files).toContain('src/core/shape.ts')
  expect(files).not.toContain('src/core/openSchema.ts')
  expect(files.filter((file) => file.startsWith('node_modules/valibot/'))).toEqual([])
})
