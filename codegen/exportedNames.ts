import type { Model, Operation } from './model.ts'
import { type ExportedName, pascalCase } from './names.ts'

/** Every name that generated files export, and what has it. */
export function exportedNames({ operations, schemas }: Model): ExportedName[] {
  return [...Object.keys(schemas).flatMap(ofComponent), ...operations.flatMap(ofOperation)]
}

function ofComponent(name: string): ExportedName[] {
  return [
    { name, of: `The component ${name}` },
    { name: `${name}Schema`, of: `The schema of ${name}` },
  ]
}

function ofOperation({ id, name, stream, result }: Operation): ExportedName[] {
  const functions = [...new Set([name, id])].flatMap((own) => [own, ...(stream ? [`${own}Stream`] : [])])
  const types = [
    `${pascalCase(id)}Params`,
    `${pascalCase(id)}ParamsSchema`,
    ...(result ? [`${pascalCase(id)}Result`] : []),
  ]
  return [
    ...functions.map((own) => ({ name: own, of: `The function of ${id}` })),
    ...types.map((own) => ({ name: own, of: `A type or schema of ${id}` })),
  ]
}
