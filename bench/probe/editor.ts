import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/*
 * What a compiler and an editor take for programs that use a package, in a process of its own: checks `all.ts`, the whole package,
 * and `one.ts`, a call; then asks, as an editor does with each letter, for completions of the call's name and for what is
 * shown over it. Prints milliseconds.
 */
const [folder = ''] = process.argv.slice(2)
/** How often each question is asked. */
const QUESTIONS = 40

/** What was measured, in milliseconds. */
export interface Editor {
  barrel: number
  single: number
  completions: number[]
  hover: number[]
}

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

const [all, one] = ['all.ts', 'one.ts'].map((name) => join(folder, name))
if (!all || !one) throw new Error('Name a folder.')

function check(file: string): number {
  const began = performance.now()
  const problems = ts.getPreEmitDiagnostics(ts.createProgram([file], options))
  if (problems.length) throw new Error(ts.formatDiagnostics(problems, hostOfDiagnostics()))
  return performance.now() - began
}

const barrel = check(all)
const single = check(one)
const call = readFileSync(one, 'utf8').lastIndexOf('createChatCompletion(')
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
/** An editor has checked the file before. */
service.getSemanticDiagnostics(one)

/** Milliseconds of each of some questions, the first one left out. */
function ask(question: () => unknown): number[] {
  const asked = Array.from({ length: QUESTIONS + 1 }, () => {
    const began = performance.now()
    if (!question()) throw new Error(`The editor has no answer for ${one}.`)
    return performance.now() - began
  })
  return asked.slice(1)
}

const completions = ask(() => service.getCompletionsAtPosition(one, call + 'create'.length, preferences))
const hover = ask(() => service.getQuickInfoAtPosition(one, call))
console.log(JSON.stringify({ barrel, single, completions, hover } satisfies Editor))

function hostOfDiagnostics(): ts.FormatDiagnosticsHost {
  return {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  }
}
