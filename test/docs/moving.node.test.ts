import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import OpenAI, * as official from 'openai'
import { expect, test } from 'vitest'
import { createModel } from '../../codegen/model.ts'
import { readDocument } from '../../codegen/sources.ts'
import * as library from '../../src/index.ts'
import { root } from './support/blocks.ts'

const page = readFileSync(join(root, 'docs/guides/from-openai-node.md'), 'utf8')
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/openai/package.json'), 'utf8')) as {
  version: string
}
const { operations } = createModel(readDocument(new URL('../../spec/', import.meta.url)))

/** Rows of the tables under a heading, up to the next heading of its level. */
function rowsOf(heading: string): [theirs: string, ours: string][] {
  const [, section = ''] = page.split(new RegExp(`^## ${heading}$`, 'm'))
  const [body = ''] = section.split(/^## /m)
  return [...body.matchAll(/^\| (.+?) \| (.+?) \|$/gm)]
    .map(([, theirs = '', ours = '']): [string, string] => [theirs, ours])
    .filter(([theirs]) => theirs !== '`openai`' && theirs !== '---')
}

/** All code in a cell, a link's text included. */
const codes = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)

const code = (cell: string): string => codes(cell)[0] ?? ''

/** What stands at a path of the official client. */
function at(path: string): unknown {
  const client: unknown = new OpenAI({ apiKey: 'sk-test' })
  return path.split('.').reduce((value, key) => Object(value)[key], client)
}

const missing = (paths: string[]): string[] => paths.filter((path) => typeof at(path) !== 'function')

test('the page names the version that is installed', () => {
  expect(page).toContain(`those of \`openai\` ${version}`)
})

/** Rows of methods, or of groups of them, that no function calls. */
function withoutFunction(rows: [theirs: string, ours: string][]): [theirs: string, ours: string][] {
  return rows.filter(([, ours]) => !ours.startsWith('['))
}

/** Every method of the official client that calls the API, by its path. */
function methodsOf(value: object, path: string, seen: Set<object> = new Set()): string[] {
  if (seen.has(value)) return []
  seen.add(value)
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(value)).filter(
    (name) => name !== 'constructor' && !name.startsWith('_') && typeof Reflect.get(value, name) === 'function',
  )
  const inner = Object.entries(value).flatMap(([name, resource]) =>
    name !== '_client' && Object(resource)._client ? methodsOf(resource, `${path}${name}.`, seen) : [],
  )
  return [...own.map((name) => path + name), ...inner]
}

test('each operation of the document is named once, and each official method exists', () => {
  const rows = rowsOf('Calls').filter((row) => !withoutFunction([row]).length)
  expect(rows.map(([, ours]) => code(ours)).sort()).toEqual(operations.map(({ name }) => name).sort())
  expect(new Set(rows.map(([theirs]) => code(theirs))).size).toBe(operations.length)
  expect(missing(rows.map(([theirs]) => code(theirs)))).toEqual([])
  expect(missing(['chat.completions.create', 'chat.completions.make'])).toEqual(['chat.completions.make'])
})

test('each official method is named, by itself or with its group', () => {
  const client = new OpenAI({ apiKey: 'sk-test', adminAPIKey: 'sk-test' })
  const methods = Object.entries(client).flatMap(([name, resource]) =>
    Object(resource)._client ? methodsOf(resource, `${name}.`) : [],
  )
  const groups = codes(
    withoutFunction(rowsOf('Calls'))
      .map(([theirs]) => theirs)
      .join(),
  ).flatMap((group) => (group.endsWith('.*') ? [group.slice(0, -1)] : []))
  const unnamed = methods.filter(
    (path) => !page.includes(`\`${path}\``) && !groups.some((group) => path.startsWith(group)),
  )
  expect(methods.length).toBeGreaterThan(400)
  expect(unnamed).toEqual([])
  expect(groups.filter((group) => !methods.some((path) => path.startsWith(group)))).toEqual([])
})

test('each stream is named once, and each official method exists', () => {
  const rows = rowsOf('Streams')
  const streaming = operations.filter(({ stream }) => stream).map(({ name }) => `${name}Stream`)
  expect(rows.map(([, ours]) => code(ours)).sort()).toEqual(streaming.sort())
  expect(missing(rows.map(([theirs]) => code(theirs)))).toEqual([])
})

test('helpers: the official ones exist, and so do ours', () => {
  const rows = rowsOf('Helpers')
  expect(rows.length).toBeGreaterThan(10)
  expect(
    missing(rows.map(([theirs]) => code(theirs)).filter((path) => /^[\w.]+$/.test(path) && !path.startsWith('.'))),
  ).toEqual([])
  const names = rows.flatMap(
    ([, ours]) => ours.match(/\b(?:create|list|poll|run|collect|retrieve|upload|with)[A-Z]\w+/g) ?? [],
  )
  expect(names.filter((name) => !(name in library))).toEqual([])
})

test('options of the client: each official one is named once', () => {
  const options: Record<keyof official.ClientOptions, true> = {
    adminAPIKey: true,
    apiKey: true,
    baseURL: true,
    credential: true,
    dangerouslyAllowBrowser: true,
    dataResidency: true,
    defaultHeaders: true,
    defaultQuery: true,
    fetch: true,
    fetchOptions: true,
    logLevel: true,
    logger: true,
    maxRetries: true,
    organization: true,
    project: true,
    provider: true,
    timeout: true,
    webhookSecret: true,
    workloadIdentity: true,
    x509Transport: true,
  }
  const rows = rowsOf('Options of the client')
  expect(rows.flatMap(([theirs]) => codes(theirs)).sort()).toEqual(Object.keys(options).sort())
})

test('errors: each official class exists, and ours does', () => {
  const rows = rowsOf('Errors')
  const theirs = rows.map(([cell]) => code(cell))
  expect(theirs.filter((name) => !(name in official))).toEqual([])
  const errors = Object.keys(official).filter((name) => name.endsWith('Error'))
  expect(theirs.sort()).toEqual(errors.sort())
  const ours = rows.map(([, cell]) => code(cell)).filter(Boolean)
  expect(ours.filter((name) => !(name in library))).toEqual([])
})
