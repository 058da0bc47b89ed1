import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { changeLines, changesBetween } from '../codegen/changes.ts'
import type { Document } from '../codegen/document.ts'
import { factsOf } from '../codegen/factsOf.ts'
import { factsText } from '../codegen/factsText.ts'
import { normalise } from '../codegen/normalise.ts'

/*
 * Takes over a public API document: `npm run spec -- FILE` writes its facts to spec/ and prints what changed against those that were
 * there.
 */

const file = new URL('../spec/openapi.yaml', import.meta.url)
const [source] = process.argv.slice(2)
if (!source) {
  console.error('Name an API document: npm run spec -- FILE')
  process.exit(2)
}

const before = existsSync(file) ? readFileSync(file, 'utf8') : 'paths: {}\ncomponents: { schemas: {} }\n'
const after = factsText(factsOf(parse(readFileSync(source, 'utf8'), { maxAliasCount: -1 })))
writeFileSync(file, after)

const name = file.pathname.split('/').slice(-2).join('/')
if (before === after) console.log(`${name} is what it was`)
else {
  const lines = changeLines(changesBetween(inner(before), inner(after)))
  console.log([`${name} is new`, ...(lines.length ? lines : ['no operation, component or field changed'])].join('\n'))
}

/** Under the document's own names, since the table of names may not know the new ones yet. */
function inner(text: string): Document {
  return normalise(parse(text), { operations: {}, components: {} }).document
}
