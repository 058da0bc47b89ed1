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

test('each operation of the document is named once, and each official method exists', () => {
  const rows = rowsOf('Calls')
  expect(rows.map(([, ours]) => code(ours)).sort()).toEqual(operations.map(({ name }) => name).sort())
  expect(new Set(rows.map(([theirs]) => code(theirs))).size).toBe(operations.length)
  expect(missing(rows.map(([theirs]) => code(theirs)))).toEqual([])
  expect(missing(['chat.completions.create', 'chat.completions.make'])).toEqual(['chat.completions.make'])
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
