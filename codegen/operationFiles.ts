import { createCheckPrinter } from './checks.ts'
import { comment } from './docs.ts'
import type { Schema } from './document.ts'
import { example } from './example.ts'
import { banner, pascal } from './files.ts'
import { createImports, type Imports } from './imports.ts'
import { type Model, type Operation, refName } from './model.ts'
import { quote } from './types.ts'

/** The file of an operation. */
export function operationFile(operation: Operation, model: Model): string {
  const { id, body, answer, result, stream, method } = operation
  const imports = createImports()
  const means = result?.text ? 'callText' : answer ? 'call' : 'callBytes'
  const call = imports.use(`../core/${means}.ts`, means)
  const type = result ? resultType(operation, imports) : answer ? imports.type(answer) : 'Response'
  const fields = [
    ...commonFields(operation, id),
    ...(body?.multipart ? [`encode: ${imports.use('../core/multipart.ts', 'multipart')}`] : []),
    ...(body || method !== 'POST' ? [] : ['encode: null']),
    ...(result?.text ? [`text: [${result.text.map(quote).join(', ')}]`] : []),
    ...(answer ? [`shape: ${answerShape(answer, model, imports)}`] : []),
    ...(stream ? [`streamedBy: ${quote(`${id}Stream`)}`] : []),
  ]
  const code = operationFunction(operation, model, imports, {
    id,
    type: `Promise<${type}>`,
    generic: result !== undefined,
    call: (params) => `${call}(client, { ${[...fields, ...params].join(', ')} }, options)`,
  })
  const text = docComment(operation, model, id, operation.returns) + code
  const declaration = resultDeclaration(operation, imports)
  return `${banner}${imports.lines()}\n${declaration}${text}`
}

/** The file of an operation's streaming twin. */
export function streamFile(operation: Operation, model: Model): string {
  const { stream } = operation
  if (!stream) throw new Error(`${operation.id} does not stream.`)
  const id = `${operation.id}Stream`
  const family = `../streams/protocols/${stream.events}`
  const imports = createImports()
  imports.use('../streams/eventStream.ts', 'type EventStream')
  const protocol = ['read', 'complete'].map((part) => imports.use(`${family}/${part}.ts`, part))
  imports.use('../streams/reading/callStream.ts', 'callStream')
  const event = eventType(stream, imports)
  const name = refName(stream.schema.$ref ?? '')
  const fits = stream.rare ? [`fits: ${imports.use(`../schemas/fits/${name}.ts`, `fits${name}`)}`] : []
  const fields = [...commonFields(operation, id), `shape: ${imports.shape(stream.schema)}`, ...fits]
  const code = operationFunction(operation, model, imports, {
    id,
    type: `Promise<EventStream<${event}>>`,
    generic: false,
    call: (params) =>
      `callStream<${event}>(client, { ${[...fields, ...params].join(', ')} }, { ${protocol.join(', ')} }, options)`,
  })
  const text = docComment(operation, model, id, 'The events as a stream, as soon as the headers have come.') + code
  return `${banner}${imports.lines()}\n${text}`
}

/** The well-spelled name of a misspelled function. */
export function aliasFile(id: string, alias: string): string {
  return `${banner}export { ${id} as ${alias} } from './${id}.ts'\n`
}

interface FunctionParts {
  id: string
  type: string
  generic: boolean
  call(params: string[]): string
}

function operationFunction(
  operation: Operation,
  model: Model,
  imports: Imports,
  { id, type, generic, call }: FunctionParts,
): string {
  const paramsType = imports.use(
    `../schemas/params/${pascal(operation.id)}Params.ts`,
    `type ${pascal(operation.id)}Params`,
  )
  imports.use('../core/types.ts', 'type Client')
  imports.use('../core/types.ts', 'type RequestOptions')
  const mark = requiresParams(operation, model) ? '' : '?'
  const typeParameter = generic ? `<const P extends ${paramsType}>` : ''
  const params = `params${mark}: ${generic ? 'P' : paramsType}`
  const query = operation.body
    ? operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
    : []
  const head = `function ${id}${typeParameter}(client: Client, ${params}, options?: RequestOptions): ${type}`
  if (!query.length) return `export ${head} {\n  return ${call(['params'])}\n}\n`
  const names = query.join(', ')
  return `export ${head} {\n  const { ${names}, ...fields }: Partial<${paramsType}> = params ?? {}\n  return ${call(['params: fields', `query: { ${names} }`])}\n}\n`
}

function requiresParams({ body, parameters }: Operation, model: Model): boolean {
  return parameters.some(({ required }) => required) || Boolean(body && model.resolve(body.schema).required?.length)
}

function commonFields({ method, path, headers }: Operation, id: string): string[] {
  const sent = Object.entries(headers ?? {}).map(([name, value]) => `${quote(name)}: ${quote(value)}`)
  return [
    `operation: ${quote(id)}`,
    `method: ${quote(method)}`,
    `path: ${quote(path)}`,
    ...(sent.length ? [`headers: { ${sent.join(', ')} }`] : []),
  ]
}

/** `done` ends a stream of assistants and `error` throws, so that neither is handed out. */
function eventType({ events, schema }: NonNullable<Operation['stream']>, imports: Imports): string {
  const type = imports.type(schema)
  if (events !== 'assistants') return type
  const ends = ['DoneEvent', 'ErrorEvent'].map((name) => imports.type({ $ref: name }))
  return `Exclude<${type}, ${ends.join(' | ')}>`
}

function resultType({ id }: Operation, imports: Imports): string {
  imports.use('../core/types.ts', 'type ByValue')
  return `${pascal(id)}Result<P>`
}

function resultDeclaration({ id, result }: Operation, imports: Imports): string {
  if (!result) return ''
  const { parameter, text = [], cases, otherwise } = result
  const entries = [
    ...text.map((value) => `${value}: string`),
    ...Object.entries(cases).map(([value, schema]) => `${value}: ${imports.type(schema)}`),
  ]
  return [
    comment([`What \`${id}\` resolves to, by \`${parameter}\`.`]),
    `export type ${pascal(id)}Result<P extends { ${parameter}?: unknown }> = ByValue<P['${parameter}'], { ${entries.join('; ')} }, ${imports.type(otherwise)}>\n\n`,
  ].join('')
}

/** The shape of an answer; one of several forms is told by the field that only it requires. */
function answerShape(answer: Schema, model: Model, imports: Imports): string {
  const checks = createCheckPrinter(model, 'open')
  const text = checks.check(answer)
  for (const name of checks.names) imports.shape({ $ref: name })
  for (const guard of checks.guards) imports.use('../core/shape.ts', guard)
  return text
}

function docComment(operation: Operation, model: Model, id: string, returns: string): string {
  const { method, path, summary, answer, stream } = operation
  const params = example(operation, model)
  const call = `await ${id}(client${params && `, ${params}`})`
  const streams = id !== operation.id
  const use = streams
    ? `for await (const event of ${call}) console.log(event)`
    : `const ${answer ? 'result' : 'response'} = ${call}`
  return comment([
    streams ? summary.replace(/\.$/, ', as a stream of events.') : summary,
    '',
    `\`${method} ${path}\``,
    '',
    '@param client From `createClient`.',
    '@param params Fields of path, query and body together, under the names of the API.',
    '@param options Limits, signal and extras of this call.',
    `@returns ${returns}`,
    '@throws {APIError} The API refused, or sent something else than this answer.',
    '@throws {ConnectionError} There was no connection, or it broke.',
    '@throws {TimeoutError} A limit of time ran out.',
    ...(streams
      ? ['@throws {StreamTruncatedError} While reading: the stream ended before its answer was complete.']
      : []),
    ...(stream && !streams ? [`@see {@link ${id}Stream} for the same as a stream.`] : []),
    '@example',
    use,
  ])
}
