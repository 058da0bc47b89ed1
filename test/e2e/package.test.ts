import { execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, test } from 'vitest'

const { tarball, consumers } = inject('packed')
const folder = join(consumers, 'node_modules/bonsai-openai')
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
const sources = readdirSync(join(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`)
const run = promisify(execFile)
/** What looks into each of ten thousand files takes a minute on a busy machine. */
const slow = 180_000

test('the package holds each source with four files of dist, of what is checked the code alone, and the program', () => {
  expect(sources.length).toBeGreaterThan(300)
  const isCheck = (file: string): boolean => /^src\/schemas\/(shapes|exact|plain)\//.test(file)
  const endings = (file: string): string[] => (isCheck(file) ? ['.js'] : ['.js', '.js.map', '.d.ts', '.d.ts.map'])
  const built = sources.flatMap((file) =>
    endings(file).map((ending) => file.replace('src/', 'dist/').replace(/\.ts$/, ending)),
  )
  const words = ['README.md', 'LICENSE', 'package.json']
  const program = ['mock', 'serve', 'serveSockets', 'webSocketServer', 'withControl'].map(
    (name) => `dist/bin/${name}.js`,
  )
  const shipped = sources.filter((file) => !isCheck(file))
  expect(files.sort()).toEqual([...shipped, ...built, ...program, ...words].sort())
})

test('each map leads to a source in the package', () => {
  const lost = files
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) => {
      const { sources } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { sources: string[] }
      return sources
        .filter((source) => !existsSync(join(folder, dirname(file), source)))
        .map((to) => `${file} -> ${to}`)
    })
  expect(lost).toEqual([])
})

test('the package stays small: 2 MB as it is sent, 8 MB as it is installed', () => {
  const packed = statSync(tarball).size
  const installed = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  console.log(`package: ${packed} bytes packed, ${installed} bytes unpacked, ${files.length} files`)
  expect(packed).toBeLessThan(2_000_000)
  expect(installed).toBeLessThan(8_000_000)
})

test('no declaration and no code refers to what is not in the package', () => {
  const lost = files
    .filter((file) => /^dist\/.*(\.d\.ts|\.js)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const declares = file.endsWith('.d.ts')
      const imports = [...text.matchAll(/(?:from |import\()["'](\.[^"']+)\.[jt]s["']/g)].map(
        ([, path]) => `${path}${declares ? '.d.ts' : '.js'}`,
      )
      const maps = [...text.matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)].map(([, path = '']) => path)
      return [...imports, ...maps]
        .filter((path) => !existsSync(join(folder, dirname(file), path)))
        .map((to) => `${file} -> ${to}`)
    })
  expect(lost).toEqual([])
})

test('publint finds nothing to say', { timeout: slow }, async () => {
  const packed = readFileSync(tarball)
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: new Uint8Array(packed).buffer } })
  expect(pkg?.['name']).toBe('bonsai-openai')
  expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([])
})

test('types and code of each kind of entry are found by every resolution of modules', { timeout: slow }, async () => {
  const named = Object.keys(manifest.exports).filter((entry) => !/\*|\/index$|json$/.test(entry))
  const samples = ['operations/createFile', 'schemas/OpenAIFile', 'schemas/params/CreateFileParams']
  const entries = [...named.map((entry) => entry.slice(2) || '.'), ...samples, 'streams/snapshots', 'helpers/paginate']
  const { stdout } = await run('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--entrypoints', ...entries])
  for (const entry of entries) expect(stdout).toContain(`"${join('bonsai-openai', entry)}"`)
  expect(stdout.match(/^(node16 \(from ESM\)|bundler): OK/gm)).toHaveLength(2 * entries.length)
})

test('its program serves the mock, for one key where it is given that', async () => {
  const program = join(consumers, 'node_modules/.bin/bonsai-openai')
  const mock = spawn(program, ['mock', '--port', '0', '--key', 'sk-program'])
  try {
    const { value = '' } = await createInterface(mock.stdout)[Symbol.asyncIterator]().next()
    const [url] = /http:\/\/\S+\/v1/.exec(value) ?? []
    const list = (key: string): Promise<Response> =>
      fetch(`${url}/models`, { headers: { authorization: `Bearer ${key}` } })
    expect(await (await list('sk-program')).json()).toMatchObject({ object: 'list' })
    expect((await list('sk-other')).status).toBe(401)
  } finally {
    mock.kill()
  }
})
