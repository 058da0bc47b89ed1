import type { StreamObject } from './document.ts'
import { exportedNames } from './exportedNames.ts'
import { answersFile } from './files/answersFile.ts'
import { areaFiles } from './files/areaFiles.ts'
import { barrelFile } from './files/barrelFile.ts'
import { aliasFile, operationFile, streamFile } from './files/operationFiles.ts'
import { paramsFile } from './files/paramsFile.ts'
import { plainFile } from './files/plainFile.ts'
import { routesFile } from './files/routesFile.ts'
import { exactFile, schemaFile, shapeFile } from './files/schemaFile.ts'
import { streamFamilyFiles } from './files/streamFamilyFiles.ts'
import type { HandWritten } from './handWritten.ts'
import type { Model, Operation } from './model.ts'
import { checkExports, pascalCase } from './names.ts'
import { refName } from './schemas.ts'
import { banner } from './text.ts'

type Files = Map<string, string>

/** Every generated file: its path under src/ and its text, not yet formatted. */
export function generateFiles(model: Model, byHand: HandWritten): Files {
  checkExports(exportedNames(model), byHand.exports)
  const operations = new Map(model.operations.flatMap((operation) => [...operationFiles(operation, model)]))
  const params = new Map(
    model.operations.map((operation) => [
      `schemas/params/${pascalCase(operation.id)}Params.ts`,
      paramsFile(operation, model),
    ]),
  )
  const components = new Map(Object.keys(model.schemas).map((name) => [`schemas/${name}.ts`, schemaFile(name, model)]))
  return checkPaths([
    ...operations,
    ['operations/index.ts', barrel('operations', [...operations.keys()])],
    ...params,
    ...components,
    ['schemas/index.ts', barrel('schemas', [...params.keys(), ...components.keys()])],
    ...Object.keys(model.schemas).flatMap((name) => [...checkFiles(name, model)]),
    ...model.operations.flatMap(({ stream }) => (stream?.rare ? [...plainFiles(stream, stream.rare, model)] : [])),
    ['index.ts', barrelFile(model)],
    ...streamFamilyFiles(model.families),
    ['testing/routes.ts', routesFile(model)],
    ['testing/answers.ts', answersFile(model)],
    ...areaFiles(model, byHand.handlers),
  ])
}

function operationFiles(operation: Operation, model: Model): Files {
  const { id, name, stream } = operation
  const file = (function_: string): string => `operations/${function_}.ts`
  const files: Files = new Map([[file(name), operationFile(operation, model)]])
  if (stream) files.set(file(`${name}Stream`), streamFile(operation, model))
  if (id === name) return files
  files.set(file(id), aliasFile(name, id))
  if (stream) files.set(file(`${id}Stream`), aliasFile(`${name}Stream`, `${id}Stream`))
  return files
}

/** What checks an open component: its shape in answers, its exact form in requests. */
function checkFiles(name: string, model: Model): Files {
  const files: Files = new Map()
  if (!model.isOpen(name)) return files
  files.set(`schemas/shapes/${name}.ts`, shapeFile(name, model))
  if (model.isSent(name)) files.set(`schemas/exact/${name}.ts`, exactFile(name, model))
  return files
}

function plainFiles({ schema }: StreamObject, rare: string[], model: Model): Files {
  const name = refName(schema.$ref ?? '')
  return new Map([[`schemas/plain/${name}.ts`, plainFile(name, rare, model)]])
}

function barrel(folder: string, paths: string[]): string {
  const lines = paths.map((path) => `export * from './${path.slice(folder.length + 1)}'\n`)
  return banner + lines.sort().join('')
}

/** Stops at two files of one path, which is the same in capitals where file systems say so. */
function checkPaths(files: [path: string, text: string][]): Files {
  const paths = new Map<string, string>()
  for (const [path, text] of files) {
    const other = paths.get(path.toLowerCase())
    if (other && (other !== path || new Map(files).get(path) !== text))
      throw new Error(`${path} and ${other} are one file where capitals don't count: rename one in x-names.`)
    paths.set(path.toLowerCase(), path)
  }
  return new Map(files)
}
