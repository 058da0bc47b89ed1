import { comment } from '../docs.ts'
import type { Parameter, Schema } from '../document.ts'
import { exactCheckOf } from '../exactCheckOf.ts'
import { createPage, type Page } from '../imports.ts'
import type { Model, Operation } from '../model.ts'
import { pascalCase } from '../names.ts'
import { banner } from '../text.ts'
import { fieldTypes, typeOf } from '../types.ts'

/** The file of one operation's params: flat fields of path, query and body. */
export function paramsFile({ id, body, parameters, stream }: Operation, model: Model): string {
  const name = `${pascalCase(id)}Params`
  const page = createPage(model, `schemas/params/${name}.ts`)
  const base = body?.schema.$ref ? body.schema : undefined
  const fields = body ? model.resolve(body.schema).properties : undefined
  const canAsk = 'stream' in { ...fields } || (stream !== undefined && !stream.asks)
  const own = withBody(parameterFields(parameters, canAsk ? noStream(stream) : {}), base ? undefined : body?.schema)
  const text = [
    comment([`What \`${id}\` takes.`]),
    declaration(name, base, own, page),
    `\n/** Checks {@link ${name}} exactly; for input from outside, see \`validated\`. */\n`,
    `export const ${name}Schema: v.GenericSchema<${name}> = ${paramsCheck(base, own, page)}\n`,
  ].join('')
  return `${banner}${page.imports.lines()}\n${text}`
}

/** An interface that extends the body's; a body that is no interface is joined. */
function declaration(name: string, base: Schema | undefined, own: Schema, page: Page): string {
  const body = base && typeOf(base, page)
  const fields = fieldTypes(own, page)
  if (!fields) return `export type ${name} = ${body ?? 'Record<string, unknown>'}\n`
  if (!body) return `export interface ${name} {\n${fields}}\n`
  const { properties, nullable } = page.model.resolve(base)
  return properties && !nullable
    ? `export interface ${name} extends ${body} {\n${fields}}\n`
    : `export type ${name} = ${body} & {\n${fields}}\n`
}

function paramsCheck(base: Schema | undefined, own: Schema, page: Page): string {
  const body = base && exactCheckOf(base, page)
  const hasOwn = Object.keys(own.properties ?? {}).length > 0
  if (body && !hasOwn) return body
  const fields = exactCheckOf(own, page)
  return body ? `v.intersect([${body}, ${fields}])` : fields
}

/** Path and query parameters as one object, with fields that are narrower than the document's. */
function parameterFields(parameters: Parameter[], narrowed: Record<string, Schema>): Schema {
  const properties: Record<string, Schema> = Object.fromEntries(
    parameters.map(({ name, in: place, schema, description, required }) => [
      name,
      {
        ...schema,
        ...(description && { description }),
        ...(place === 'path' && required && schema.type === 'string' && { minLength: 1 }),
      },
    ]),
  )
  return {
    type: 'object',
    properties: { ...properties, ...narrowed },
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  }
}

/** `stream` as the function of the whole answer takes it. */
function noStream(stream: Operation['stream']): Record<string, Schema> {
  const instead = stream ? 'the function that ends in `Stream`' : '`requestStream`'
  return { stream: { enum: [false], nullable: true, description: `Leave it out: ${instead} streams.` } }
}

/** The fields with those of a body that has no name of its own. */
function withBody(own: Schema, body: Schema | undefined): Schema {
  if (!body) return own
  const { oneOf, anyOf } = body
  return {
    ...own,
    ...(oneOf && { oneOf }),
    ...(anyOf && { anyOf }),
    properties: { ...body.properties, ...own.properties },
    required: [...(own.required ?? []), ...(body.required ?? [])],
  }
}
