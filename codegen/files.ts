import { createCheckPrinter } from './checks.ts'
import { comment, describe } from './docs.ts'
import type { Parameter, Schema } from './document.ts'
import { type Model, type Operation, refName } from './model.ts'
import { createTypePrinter } from './types.ts'

/** The first line of each generated file. */
export const banner = '// Generated from spec/ by codegen/; change those.\n'

/** The file of one component: its type and its schema. */
export function schemaFile(key: string, model: Model): string {
  const name = refName(key)
  const schema = model.schemas[key] ?? {}
  const types = createTypePrinter(model)
  const declaration = comment(describe(schema)) + typeDeclaration(name, schema, types)
  if (model.isOpen(key)) {
    return [
      banner,
      "import type { GenericSchema } from 'valibot'\n",
      "import { openSchema } from '../core/openSchema.ts'\n",
      componentImports({ types: types.names, values: new Set(), self: name }),
      `import { ${name}Shape } from './shapes/${name}.ts'\n\n`,
      declaration,
      `\n/** Checks {@link ${name}}; open to what the API adds. */\n`,
      `export const ${name}Schema: GenericSchema<${name}> = openSchema(${name}Shape)\n`,
    ].join('')
  }
  const checks = createCheckPrinter(model, 'exact')
  const check = checks.check(schema)
  return [
    banner,
    imports({
      types: types.names,
      values: checks.names,
      guards: checks.guards,
      uploadable: types.usesUploadable,
      self: name,
    }),
    declaration,
    `\n/** Checks {@link ${name}}; exact. */\n`,
    `export const ${name}Schema: v.GenericSchema<${name}> = ${check}\n`,
  ].join('')
}

/** The file of an open component's shape. */
export function shapeFile(key: string, model: Model): string {
  const name = refName(key)
  const checks = createCheckPrinter(model, 'open')
  const shape = checks.check(model.schemas[key] ?? {})
  const names = [...[...checks.guards].sort(), 'type Shape']
  return [
    banner,
    `import { ${names.join(', ')} } from '../../core/shape.ts'\n`,
    [...checks.names]
      .sort()
      .map((part) => `import { ${part}Shape } from './${part}.ts'\n`)
      .join(''),
    `\n/** What is checked of a \`${name}\`. */\n`,
    `export const ${name}Shape: Shape = ${shape}\n`,
  ].join('')
}

function typeDeclaration(name: string, schema: Schema, types: ReturnType<typeof createTypePrinter>): string {
  if (schema.properties && !schema.nullable) return `export interface ${name} {\n${types.fields(schema)}}\n`
  return `export type ${name} = ${types.type(schema)}\n`
}

export function pascal(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1)
}

/** The file of one operation's params: flat fields of path, query and body. */
export function paramsFile(operation: Operation, model: Model): string {
  const name = `${pascal(operation.id)}Params`
  const types = createTypePrinter(model)
  const checks = createCheckPrinter(model, 'params')
  const { body, parameters, stream } = operation
  const own = ownFields(parameters, stream !== undefined)
  const isRef = body?.schema.$ref !== undefined
  const ownSchema: Schema = isRef
    ? own
    : {
        ...own,
        properties: { ...own.properties, ...body?.schema.properties },
        required: [...(own.required ?? []), ...(body?.schema.required ?? [])],
      }
  const hasOwn = Object.keys(ownSchema.properties ?? {}).length > 0
  const base = isRef ? types.type(body.schema) : undefined
  const bodyCheck = isRef ? checks.check(body.schema) : undefined
  const ownCheck = hasOwn || !bodyCheck ? checks.check(ownSchema) : undefined
  const check = bodyCheck && ownCheck ? `v.intersect([${bodyCheck}, ${ownCheck}])` : (bodyCheck ?? ownCheck)
  const fields = types.fields(ownSchema)
  const declaration = hasOwn
    ? `export interface ${name}${base ? ` extends ${base}` : ''} {\n${fields}}\n`
    : `export type ${name} = ${base ?? 'Record<string, unknown>'}\n`
  const constants = localConstants(checks, model, types)
  return [
    banner,
    imports({
      types: types.names,
      values: checks.names,
      guards: checks.guards,
      uploadable: types.usesUploadable || constants.includes('Uploadable'),
      folder: '../',
    }),
    comment([`What \`${operation.id}\` takes.`]),
    declaration,
    constants,
    `\n/** Checks {@link ${name}} exactly; for input from outside, see \`validated\`. */\n`,
    `export const ${name}Schema: v.GenericSchema<${name}> = ${check}\n`,
  ].join('')
}

/** Path and query parameters as one object; `stream` narrowed to what the whole answer's function takes. */
function ownFields(parameters: Parameter[], streams: boolean): Schema {
  const properties = Object.fromEntries(
    parameters.map(({ name, in: place, schema, description, required }) => [
      name,
      {
        ...schema,
        ...(description && { description }),
        ...(place === 'path' && required && schema.type === 'string' && { minLength: 1 }),
      },
    ]),
  )
  const stream: Schema = {
    enum: [false],
    nullable: true,
    description: 'Leave it out: the function that ends in `Stream` streams.',
  }
  return {
    type: 'object',
    properties: streams ? { ...properties, stream } : properties,
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  }
}

/** Exact forms of open components, each after those that it holds. */
function localConstants(
  checks: ReturnType<typeof createCheckPrinter>,
  model: Model,
  types: ReturnType<typeof createTypePrinter>,
): string {
  const printed = new Map<string, string>()
  const print = (name: string): void => {
    if (printed.has(name)) return
    const own = createCheckPrinter(model, 'params')
    const text = own.check(model.schemas[name] ?? {})
    own.locals.forEach(print)
    for (const part of own.names) checks.names.add(part)
    for (const guard of own.guards) checks.guards.add(guard)
    types.names.add(name)
    printed.set(name, `\nconst ${name}Exact: v.GenericSchema<${name}> = ${text}\n`)
  }
  checks.locals.forEach(print)
  return [...printed.values()].join('')
}

interface ComponentImports {
  types: Set<string>
  values: Set<string>
  self?: string
  folder?: string
}

interface Imports extends ComponentImports {
  guards: Set<string>
  uploadable: boolean
}

/** Import lines: Valibot, core's leaf guards, other components. */
function imports({ guards, uploadable, folder = './', ...components }: Imports): string {
  const core = folder === './' ? '../core' : '../../core'
  const lines = ["import * as v from 'valibot'\n"]
  for (const guard of ['onlyObject', 'union', 'variant'])
    if (guards.has(guard)) lines.push(`import { ${guard} } from '${core}/${guard}.ts'\n`)
  const upload = [
    ...(uploadable || guards.has('isUploadable') ? ['type Uploadable'] : []),
    ...(guards.has('isUploadable') ? ['isUploadable'] : []),
  ]
  if (upload.length) lines.push(`import { ${upload.join(', ')} } from '${core}/uploadable.ts'\n`)
  return `${lines.join('')}${componentImports({ folder, ...components })}\n`
}

/** Import lines of other components' types and schemas. */
function componentImports({ types, values, self, folder = './' }: ComponentImports): string {
  return [...new Set([...types, ...values])]
    .filter((name) => name !== self)
    .sort()
    .map((name) => {
      const parts = [...(types.has(name) ? [`type ${name}`] : []), ...(values.has(name) ? [`${name}Schema`] : [])]
      return `import { ${parts.join(', ')} } from '${folder}${name}.ts'\n`
    })
    .join('')
}
