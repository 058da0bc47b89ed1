import { barrelFile } from './barrelFile.ts'
import type { Document } from './document.ts'
import { banner, paramsFile, pascal, schemaFile, shapeFile } from './files.ts'
import { fitsFile } from './fitsFile.ts'
import { createModel, refName } from './model.ts'
import { aliasFile, operationFile, streamFile } from './operationFiles.ts'
import { routesFile } from './routesFile.ts'
import { streamFamilyFiles } from './streamFamilyFiles.ts'

/** Every generated file of a document: its path under src/ and its text, not yet formatted. */
export function generateFiles(document: Document): Map<string, string> {
  const model = createModel(document)
  const files = new Map<string, string>()
  const functions: string[] = []
  const schemas: string[] = []
  const addFunction = (id: string, text: string): void => {
    functions.push(id)
    files.set(`operations/${id}.ts`, text)
  }
  for (const operation of model.operations) {
    const { id, stream, alias } = operation
    addFunction(id, operationFile(operation, model))
    if (stream) addFunction(`${id}Stream`, streamFile(operation, model))
    if (stream?.rare)
      files.set(`schemas/fits/${refName(stream.schema.$ref ?? '')}.ts`, fitsFile(stream.schema, stream.rare, model))
    if (alias) addFunction(alias, aliasFile(id, alias))
    if (alias && stream) addFunction(`${alias}Stream`, aliasFile(`${id}Stream`, `${alias}Stream`))
    const params = `params/${pascal(id)}Params`
    schemas.push(params)
    files.set(`schemas/${params}.ts`, paramsFile(operation, model))
  }
  for (const key of Object.keys(model.schemas)) {
    schemas.push(refName(key))
    files.set(`schemas/${refName(key)}.ts`, schemaFile(key, model))
    if (model.isOpen(key)) files.set(`schemas/shapes/${refName(key)}.ts`, shapeFile(key, model))
  }
  files.set('index.ts', barrelFile(model))
  files.set('testing/routes.ts', routesFile(model))
  for (const [path, text] of streamFamilyFiles(document['x-stream-families'])) files.set(path, text)
  files.set('operations/index.ts', index(functions))
  files.set('schemas/index.ts', index(schemas))
  return files
}

function index(paths: string[]): string {
  return (
    banner +
    paths
      .sort()
      .map((path) => `export * from './${path}.ts'\n`)
      .join('')
  )
}
