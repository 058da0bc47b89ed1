import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readPages, root } from './support/blocks.ts'

/** Scripts that a page can name: those of the package it lies in. */
function scriptsFor(file: string): object {
  const own = join(root, dirname(file), 'package.json')
  const { scripts = {} } = JSON.parse(readFileSync(existsSync(own) ? own : join(root, 'package.json'), 'utf8'))
  return scripts
}

/** Commands that a text names and package.json lacks. */
function unknownCommands(file: string, text: string): string[] {
  const scripts = scriptsFor(file)
  return [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g)]
    .map(([, run, short]) => run ?? short ?? '')
    .filter((name) => !(name in scripts))
    .map((name) => `${file}: npm run ${name}`)
}

test('every npm command on the pages is in package.json', () => {
  const pages = readPages()
  expect(pages.flatMap(({ text }) => text.match(/\bnpm (run|start|test)\b/g) ?? []).length).toBeGreaterThan(3)
  expect(pages.flatMap(({ file, text }) => unknownCommands(file, text))).toEqual([])
})

test('error: a command that is not there', () => {
  const text = 'See `npm run size -- --update` and\n\n    npm run sizes\n'
  expect(unknownCommands('page.md', text)).toEqual(['page.md: npm run sizes'])
})
