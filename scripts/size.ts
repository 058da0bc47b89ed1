import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bundle, exportedValues, operationNames, program, root } from './bundle.ts'
import { rollupSize, webpackSize } from './otherBundlers.ts'
import { sizeChart } from './sizeChart.ts'
import { startUpTime } from './startUpTime.ts'

/*
 * Measures what each function costs in a bundle, from the built package: `npm run size`.
 * Fails where one grew exceeded its budget; `-- --update` writes budgets and docs/size.md anew, so that a change's cost is in its diff.
 */
interface Row {
  name: string
  kind: 'operation' | 'streaming' | 'stream' | 'helper' | 'core' | 'mock'
  bytes: number
  gzip: number
}

/** The mock, or an area of it by itself. */
interface Mock extends Row {
  text: string
}

const sampled = ['createEmbedding', 'createChatCompletion', 'createChatCompletionStream', 'createFile', 'listRunSteps']
const budgetFile = join(root, 'size-budgets.json')
const update = process.argv.includes('--update')

const rows: Row[] = []
for (const name of operationNames())
  rows.push(await measure(name, `operations/${name}`, name.endsWith('Stream') ? 'streaming' : 'operation'))
for (const [folder, kind] of [
  ['streams', 'stream'],
  ['helpers', 'helper'],
  ['core', 'core'],
] as const) {
  if (!existsSync(join(root, 'src', folder, 'index.ts'))) continue
  for (const { name, file } of exportedValues(folder))
    rows.push(await measure(name, folder === 'core' ? 'core' : `${folder}/${file}`, kind))
}
const mocks: Mock[] = await Promise.all([
  measureMock('testing', "export { createMockServer } from 'bonsai-openai/testing'\n"),
  ...areaNames().map((area) =>
    measureMock(
      `testing/${area}`,
      `export { createMockOf } from 'bonsai-openai/testing/createMockOf'\nexport { ${area} } from 'bonsai-openai/testing/${area}'\n`,
    ),
  ),
])
rows.push(...mocks)
const all = await bundle(
  "export { createClient } from 'bonsai-openai/core'\nexport * from './dist/operations/index.js'\n",
)
const functions = rows.filter(({ kind }) => kind === 'operation' || kind === 'streaming')
const sizes = functions.map((row) => row.gzip).sort((a, b) => a - b)
const median = sizes[sizes.length >> 1] ?? 0

const budgets: Record<string, number> = existsSync(budgetFile) ? JSON.parse(readFileSync(budgetFile, 'utf8')) : {}
const measured: Record<string, number> = Object.fromEntries([
  ...rows.map((row) => [row.name, row.gzip]),
  ['all functions', all.gzip],
])
const exceeded = Object.entries(measured).filter(([name, bytes]) => !update && bytes > (budgets[name] ?? 0))

const table = [
  '| function | kind | minified | gzip |',
  '| --- | --- | ---: | ---: |',
  ...rows.map(({ name, kind, bytes, gzip }) => `| \`${name}\` | ${kind} | ${bytes} | ${gzip} |`),
].join('\n')
console.log(table)
console.log(`\n${functions.length} functions, median ${median} bytes gzip; all of them together ${all.gzip}`)

if (update) {
  writeFileSync(budgetFile, `${JSON.stringify(measured, null, 2)}\n`)
  mkdirSync(join(root, 'docs'), { recursive: true })
  writeFileSync(join(root, 'docs/size.svg'), sizeChart(functions))
  writeFileSync(join(root, 'docs/size.md'), await report())
}
for (const [name, bytes] of exceeded)
  console.error(
    `${name} takes ${bytes} bytes gzip, exceeded its budget of ${budgets[name] ?? 0}: make it smaller or run \`npm run size -- --update\`.`,
  )
if (exceeded.length) process.exitCode = 1

async function measure(name: string, path: string, kind: Row['kind']): Promise<Row> {
  const { bytes, gzip } = await bundle(program(path, name))
  return { name, kind, bytes, gzip }
}

async function measureMock(name: string, source: string): Promise<Mock> {
  const { bytes, gzip, text } = await bundle(source)
  return { name, kind: 'mock', bytes, gzip, text }
}

/** The areas of the mock that are entries by themselves. */
function areaNames(): string[] {
  return readdirSync(join(root, 'src/testing/areas'))
    .map((file) => basename(file, '.ts'))
    .filter((name) => name !== 'createMockOf')
}

async function report(): Promise<string> {
  const others: string[] = []
  for (const name of sampled) {
    const source = program(`operations/${name}`, name)
    const { gzip, text } = await bundle(source)
    const start = (await startUpTime(text)).toFixed(2)
    others.push(`| \`${name}\` | ${gzip} | ${await rollupSize(source)} | ${await webpackSize(source)} | ${start} |`)
  }
  const started: string[] = []
  for (const { name, gzip, text } of mocks)
    started.push(`| \`${name}\` | ${gzip} | ${(await startUpTime(text)).toFixed(2)} |`)
  return `# What each function costs

Made by \`npm run size -- --update\`: bytes of a program that imports \`createClient\` and one function, checks in, minified by esbuild, then after \`gzip -9\`.
Each of the ${functions.length} functions of the API: median ${median} bytes gzip. All of them together: ${all.gzip} bytes.

![Bundle sizes](size.svg)

## By bundler

Gzip bytes by esbuild, rollup with terser, and webpack; milliseconds to compile and run the bundle in a fresh V8 context (median of 21).

| function | esbuild | rollup | webpack | start-up, ms |
| --- | ---: | ---: | ---: | ---: |
${others.join('\n')}

## The mock

A bundle with the whole mock, and with one area of it by \`createMockOf\`: gzip bytes by esbuild, and milliseconds to compile and run it.

| entry | gzip | start-up, ms |
| --- | ---: | ---: |
${started.join('\n')}

## By function

${table}
`
}
