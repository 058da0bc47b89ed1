import { resolve } from 'node:path'
import ts from 'typescript'
import { languageService } from '../support/languageService.ts'

/** What an editor shows for a name. */
export interface Hover {
  /** The declaration. */
  shows: string
  /** The doc comment. */
  says: string
  /** Its tags, such as `deprecated`. */
  tags: string[]
}

/** Asks the language service what it shows after each marker (a comment that holds one word) of a program. */
export function hovers(text: string): Record<string, Hover> {
  const path = resolve('test/descriptions/hovered.ts')
  const service = languageService(path, text)
  const found = [...text.matchAll(/\/\*(\w+)\*\//g)].map(({ 0: marker, 1: name = '', index }) => {
    const info = service.getQuickInfoAtPosition(path, index + marker.length)
    const hover: Hover = {
      shows: ts.displayPartsToString(info?.displayParts),
      says: ts.displayPartsToString(info?.documentation),
      tags: (info?.tags ?? []).map((tag) => tag.name),
    }
    return [name, hover] as const
  })
  return Object.fromEntries(found)
}
