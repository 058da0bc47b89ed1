import { resolve } from 'node:path'
import ts from 'typescript'

/** What an editor shows for a name. */
export interface Hover {
  /** The declaration. */
  shows: string
  /** The doc comment. */
  says: string
  /** Its tags, such as `deprecated`. */
  tags: string[]
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  types: [],
}

/** Asks the language service what it shows after each marker (a comment that holds one word) of a program. */
export function hovers(text: string): Record<string, Hover> {
  const path = resolve('test/descriptions/hovered.ts')
  const read = (file: string): string | undefined => (file === path ? text : ts.sys.readFile(file))
  const service = ts.createLanguageService({
    useCaseSensitiveFileNames: () => true,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const content = read(file)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: read,
  })
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
