import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/* In a process of its own: checks a program with `import * as sdk`, then lists the completions at the end of another. */
const [folder = ''] = process.argv.slice(2)
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: [
    'lib.es2024.d.ts',
    'lib.dom.d.ts',
    'lib.dom.iterable.d.ts',
    'lib.dom.asynciterable.d.ts',
    'lib.esnext.disposable.d.ts',
  ],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
}

const began = performance.now()
const all = join(folder, 'all.ts')
const problems = ts.getPreEmitDiagnostics(ts.createProgram([all], options))
const check = performance.now() - began
if (problems.length) throw new Error(ts.formatDiagnostics(problems, hostOfDiagnostics()))

const one = join(folder, 'one.ts')
const text = readFileSync(one, 'utf8')
const service = ts.createLanguageService({
  getScriptFileNames: () => [one],
  getScriptVersion: () => '1',
  getScriptSnapshot: (file) =>
    ts.sys.fileExists(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8')) : undefined,
  getCurrentDirectory: () => folder,
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
})
const preferences: ts.UserPreferences = {
  includeCompletionsForModuleExports: true,
  includeCompletionsWithInsertText: true,
}
const list = (): number => service.getCompletionsAtPosition(one, text.length, preferences)?.entries.length ?? 0
// An editor has checked the file before, and asks with each letter.
service.getSemanticDiagnostics(one)
list()
const asked = performance.now()
const names = list()
console.log(JSON.stringify({ check, completions: performance.now() - asked, names }))

function hostOfDiagnostics(): ts.FormatDiagnosticsHost {
  return {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  }
}
