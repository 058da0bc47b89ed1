import { operationNames } from '../../scripts/bundle.ts'
import { bundleForWorkers } from '../bundle.ts'
import type { Row, Table } from '../results.ts'

/** Gzip bytes with 1, 8, 32 and all operations. */
export async function growthOfBytes(): Promise<Table> {
  const all = operationNames()
  const plain = all.filter((name) => !name.endsWith('Stream'))
  const rows: Row[] = []
  for (const count of [1, 8, 32, all.length]) {
    const ours = take(all, count).map((name) => `export { ${name} } from 'bonsai-openai/operations/${name}'`)
    const generated = `export { ${take(plain, count)} } from './.cache/hey-api'`
    rows.push({
      name: `${count}`,
      samples: {
        bonsai: [await gzipOf([...ours, "export { createClient } from 'bonsai-openai/core'"].join('\n'))],
        heyApi: [await gzipOf(`${generated}\nexport { client } from './.cache/hey-api/client.gen'`)],
        openai: [await gzipOf("export { default } from 'openai'")],
      },
    })
  }
  const columns = { bonsai: 'bonsai-openai', heyApi: '@hey-api/openapi-ts', openai: 'openai' }
  return { id: 'growth-bytes', title: 'Operations in a bundle', unit: 'bytes', kind: 'cost', columns, rows }
}

/** That many of a list, evenly spread. */
function take(names: string[], count: number): string[] {
  const step = Math.max(1, names.length / count)
  return names.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, count)
}

async function gzipOf(source: string): Promise<number> {
  return (await bundleForWorkers(source)).gzip
}
