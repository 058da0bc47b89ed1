import type { Document, OperationObject } from '../../../codegen/document.ts'
import { normalise } from '../../../codegen/normalise.ts'
import { readSources, wholeDocument } from '../../../codegen/sources.ts'

/** What lies in spec/. */
export const sources = readSources(new URL('../../../spec/', import.meta.url))

/** Today's document in the inner form, without overlays, and the forms that were met. */
export const normalised = normalise(sources.facts, sources.overlay['x-names'])

/** The same with overlays. */
export const whole = wholeDocument(sources)

export function operationsOf({ paths }: Document): OperationObject[] {
  return Object.values(paths).flatMap((item) => Object.values(item))
}
