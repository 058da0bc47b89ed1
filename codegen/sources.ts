import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Selection, selected } from './areas.ts'
import { applyOverlays, type Document } from './document.ts'
import type { Names } from './names.ts'
import type { SourceDocument } from './normalise/source.ts'
import { normalise } from './normalise.ts'
import type { Overlay } from './overlay.ts'
import { type Words, worded } from './words.ts'

/** The facts of today's document in spec/. */
export const factsFile = 'openapi.yaml'

/** spec/overlay.yaml: what the live API does otherwise, what is called otherwise, what is generated. */
export interface MainOverlay extends Overlay {
  'x-names': Names
  'x-areas': Selection['areas']
  'x-generate': Selection['generate']
}

/** What the code is made from. */
export interface Sources {
  facts: SourceDocument
  /** What today's document lost of the one of 2024. */
  restored: Overlay
  overlay: MainOverlay
  words: Words
}

export function readSources(folder: URL): Sources {
  const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'))
  return {
    facts: read(factsFile) as SourceDocument,
    restored: read('2024.yaml') as Overlay,
    overlay: read('overlay.yaml') as MainOverlay,
    words: read('words.yaml') as Words,
  }
}

/** Today's document in the inner form, as it is on the wire, with all that 2024 had. */
export function wholeDocument({ facts, restored, overlay }: Sources): Document {
  return applyOverlays(normalise(facts, overlay['x-names']).document, [restored, overlay])
}

/** What of it is generated, with words for everything. */
export function generatedDocument(sources: Sources): Document {
  const { 'x-areas': areas, 'x-generate': generate } = sources.overlay
  return selected(worded(wholeDocument(sources), sources.words), { areas, generate })
}

/** The document that the code is made from. */
export function readDocument(folder: URL): Document {
  return generatedDocument(readSources(folder))
}
