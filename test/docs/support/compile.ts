import { join } from 'node:path'
import ts from 'typescript'
import { publicEntries, sourceFiles } from '../../../scripts/exports.ts'
import { type Block, root, toModule } from './blocks.ts'

/** Compiles the blocks as one strict program against the names that the package exports; lists what is wrong, by page and line. */
export function compile(blocks: Block[], looser: ts.CompilerOptions = {}): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.tools.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const settings: ts.CompilerOptions = {
    ...options,
    rewriteRelativeImportExtensions: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
    noUnusedLocals: false,
    paths: exportedPaths(),
    ...looser,
  }
  const files = new Map(blocks.map((block) => [join(root, `${block.place}.ts`), toModule(block)]))
  const host = ts.createCompilerHost(settings)
  const { fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  const program = ts.createProgram([...files.keys()], settings, host)
  return [...files.keys()].flatMap((path) => {
    const [page = ''] = path.slice(root.length + 1).split(':')
    return ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
      return `${page}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
  })
}

/** The package's entries as paths into src, so that a path which it does not export is not found. */
function exportedPaths(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(publicEntries(sourceFiles())).map(([entry, source]) => [join('bonsai-openai', entry), [source]]),
  )
}
