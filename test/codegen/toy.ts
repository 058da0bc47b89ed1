import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Document } from '../../codegen/document.ts'
import { generateFiles } from '../../codegen/generateFiles.ts'
import type { HandWritten } from '../../codegen/handWritten.ts'
import { createModel } from '../../codegen/model.ts'
import { type Names, withCodeNames } from '../../codegen/names.ts'

/** A small document with one of each form that the generator knows, and what code calls otherwise. */
export const toy: Document & { 'x-names': Names } = parse(
  readFileSync(new URL('../fixtures/toy.yaml', import.meta.url), 'utf8'),
)

/** What is written by hand beside it; two operations have no handler yet. */
export const byHand: HandWritten = {
  exports: new Set(['createClient']),
  handlers: new Map([
    ['plantTree', 'testing/resources/trees.ts'],
    ['fellTree', 'testing/resources/trees.ts'],
    ['helper', 'testing/resources/trees.ts'],
  ]),
}

/** The files of a document. */
export function filesOf(document: typeof toy, hand: HandWritten = byHand): Map<string, string> {
  return generateFiles(createModel(withCodeNames(document, document['x-names'])), hand)
}

/** The files of the toy document after a change. */
export function changed(change: (document: typeof toy) => void): Map<string, string> {
  const document = structuredClone(toy)
  change(document)
  return filesOf(document)
}
