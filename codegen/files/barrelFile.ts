import type { Schema } from '../document.ts'
import type { Model, Operation } from '../model.ts'
import { pascalCase } from '../names.ts'
import { refName, unionMembers } from '../schemas.ts'
import { banner } from '../text.ts'

/** The folders whose functions and types the root exports in full. */
const folders = ['core', 'helpers', 'operations', 'streams']

/**
 * The file of the package's root: every function, and the types of what each operation takes, answers and streams. The other
 * components and all schemas have an entry of their own, so that an editor offers no hundreds of names here.
 */
export function barrelFile({ operations }: Model): string {
  const types = new Set(operations.flatMap((operation) => [...answersOf(operation), paramsOf(operation)]))
  return [
    banner,
    ...folders.map((folder) => `export * from './${folder}/index.ts'\n`),
    ...[...types].sort().map((path) => `export type { ${path.replace('params/', '')} } from './schemas/${path}.ts'\n`),
  ].join('')
}

function paramsOf({ id }: Operation): string {
  return `params/${pascalCase(id)}Params`
}

/** Components that the functions of an operation resolve to or stream; several where the params choose. */
function answersOf({ answer, result, stream }: Operation): string[] {
  const whole = 'schema' in answer ? [answer.schema] : []
  const answers = result ? [result.otherwise, ...Object.values(result.cases)] : whole
  return [...answers, ...(stream ? [stream.schema] : [])].flatMap(namesOf)
}

function namesOf(schema: Schema): string[] {
  return schema.$ref ? [refName(schema.$ref)] : unionMembers(schema).flatMap(namesOf)
}
