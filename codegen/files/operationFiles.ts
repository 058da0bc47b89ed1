import { comment } from '../docs.ts'
import { example } from '../example.ts'
import { createPage, type Page } from '../imports.ts'
import type { Model, Operation } from '../model.ts'
import { pascalCase } from '../names.ts'
import { refName, refTo } from '../schemas.ts'
import { shapeOf } from '../shapeOf.ts'
import { banner, quote } from '../text.ts'
import { typeOf } from '../types.ts'

/** What makes the call of an operation, by its answer. */
const callers = { json: 'call', sdp: 'callSDP', bytes: 'callBytes', nothing: 'callNothing' }

/** The file of an operation. */
export function operationFile(operation: Operation, model: Model): string {
  const { id, name, answer, result, stream } = operation
  const page = createPage(model, `operations/${name}.ts`)
  const { imports } = page
  const caller = result?.text ? 'callText' : callers[answer.kind]
  const call = imports.use(`core/${caller}.ts`, caller)
  const fields = [
    ...commonFields(operation, id, page),
    ...(result?.text ? [`text: [${result.text.map(quote).join(', ')}]`] : []),
    ...('schema' in answer ? [`shape: ${shapeOf(answer.schema, page)}`] : []),
    ...(stream ? [`streamedBy: ${quote(`${id}Stream`)}`] : []),
  ]
  const code = operationFunction(operation, page, {
    name,
    type: `Promise<${answerType(operation, page)}>`,
    generic: result !== undefined,
    call: (params) => `${call}(client, { ${[...fields, ...params].join(', ')} }, options)`,
  })
  const text = resultDeclaration(operation, page) + docComment(operation, model, name, operation.returns) + code
  return `${banner}${imports.lines()}\n${text}`
}

/** The file of an operation's streaming version. */
export function streamFile(operation: Operation, model: Model): string {
  const { stream } = operation
  if (!stream) throw new Error(`${operation.id} does not stream.`)
  const name = `${operation.name}Stream`
  const family = `streams/protocols/${stream.events}`
  const page = createPage(model, `operations/${name}.ts`)
  const { imports } = page
  const protocol = ['read', 'complete'].map((part) => imports.use(`${family}/${part}.ts`, part))
  imports.use('streams/reading/callStream.ts', 'callStream')
  imports.use('streams/eventStream.ts', 'type EventStream')
  const event = eventType(stream, page)
  const component = refName(stream.schema.$ref ?? '')
  const plain = `isPlain${component}`
  const fields = [
    ...commonFields(operation, `${operation.id}Stream`, page),
    `shape: ${shapeOf(stream.schema, page)}`,
    ...(stream.rare ? [`fits: ${imports.use(`schemas/plain/${component}.ts`, plain)}`] : []),
    ...(stream.asks ? [`asks: ${JSON.stringify(stream.asks)}`] : []),
  ]
  const code = operationFunction(operation, page, {
    name,
    type: `Promise<EventStream<${event}>>`,
    generic: false,
    call: (params) =>
      `callStream<${event}>(client, { ${[...fields, ...params].join(', ')} }, { ${protocol.join(', ')} }, options)`,
  })
  const text = docComment(operation, model, name, 'The events as a stream, as soon as the headers have come.') + code
  return `${banner}${imports.lines()}\n${text}`
}

/** The document's misspelled name of a function. */
export function aliasFile(name: string, alias: string): string {
  return `${banner}export { ${name} as ${alias} } from './${name}.ts'\n`
}

interface FunctionParts {
  name: string
  type: string
  generic: boolean
  call(params: string[]): string
}

function operationFunction(operation: Operation, page: Page, { name, type, generic, call }: FunctionParts): string {
  const { imports, model } = page
  const params = `${pascalCase(operation.id)}Params`
  const paramsType = imports.use(`schemas/params/${params}.ts`, `type ${params}`)
  imports.use('core/types.ts', 'type Client')
  imports.use('core/types.ts', 'type RequestOptions')
  const mark = requiresParams(operation, model) ? '' : '?'
  const typeParameter = generic ? `<const P extends ${paramsType}>` : ''
  const given = `params${mark}: ${generic ? 'P' : paramsType}`
  const query = operation.body
    ? operation.parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name)
    : []
  const returned = (fields: string[]): string => {
    const encoder = fileEncoder(operation)
    if (!encoder) return call(fields)
    const [sendFiles, encodeFiles] = ['sendFiles', encoder].map((name) => imports.use(`core/${name}.ts`, name))
    return `${sendFiles}(${encodeFiles}, params, (encode) => ${call(fields)})`
  }
  const head = `function ${name}${typeParameter}(client: Client, ${given}, options?: RequestOptions): ${type}`
  if (!query.length) return `export ${head} {\n  return ${returned(['params'])}\n}\n`
  const names = query.join(', ')
  return `export ${head} {\n  const { ${names}, ...fields }: Partial<${paramsType}> = params ?? {}\n  return ${returned(['params: fields', `query: { ${names} }`])}\n}\n`
}

function requiresParams({ body, parameters }: Operation, model: Model): boolean {
  return parameters.some(({ required }) => required) || Boolean(body && model.resolve(body.schema).required?.length)
}

/** What encodes a body that may hold files; undefined where none can be in it. */
function fileEncoder({ body }: Operation): string | undefined {
  if (!body?.kinds.includes('form') || body.partTypes) return undefined
  return body.kinds.includes('json') ? 'formOrJSON' : 'multipart'
}

/** What the call's `encode` is. */
function encoding({ body, ...operation }: Operation, { imports }: Page): string[] {
  if (!body) return []
  if (fileEncoder({ body, ...operation })) return ['encode']
  if (!body.partTypes) return [`encode: ${imports.use('core/json.ts', 'encodeJSON')}`]
  return [`encode: ${imports.use('core/typedForm.ts', 'typedForm')}(${JSON.stringify(body.partTypes)})`]
}

function commonFields(operation: Operation, name: string, page: Page): string[] {
  const { method, path, headers } = operation
  const sent = Object.entries(headers ?? {}).map(([name, value]) => `${quote(name)}: ${quote(value)}`)
  return [
    `operation: ${quote(name)}`,
    `method: ${quote(method)}`,
    `path: ${quote(path)}`,
    ...(sent.length ? [`headers: { ${sent.join(', ')} }`] : []),
    ...encoding(operation, page),
  ]
}

/** `done` ends a stream of assistants and `error` throws, so that neither is handed out. */
function eventType({ events, schema }: NonNullable<Operation['stream']>, page: Page): string {
  const type = typeOf(schema, page)
  if (events !== 'assistants') return type
  const ends = ['DoneEvent', 'ErrorEvent'].map((name) => typeOf(refTo(name), page))
  return `Exclude<${type}, ${ends.join(' | ')}>`
}

function answerType({ id, answer, result }: Operation, page: Page): string {
  if (result) return `${pascalCase(id)}Result<P>`
  if ('schema' in answer) return typeOf(answer.schema, page)
  return answer.kind === 'bytes' ? 'Response' : 'undefined'
}

function resultDeclaration({ id, result }: Operation, page: Page): string {
  if (!result) return ''
  const { parameter, text = [], cases, otherwise } = result
  const byValue = page.imports.use('core/callTypes.ts', 'type ByValue')
  const entries = [
    ...text.map((value) => `${value}: string`),
    ...Object.entries(cases).map(([value, schema]) => `${value}: ${typeOf(schema, page)}`),
  ]
  return [
    comment([`What \`${id}\` resolves to, by \`${parameter}\`.`]),
    `export type ${pascalCase(id)}Result<P extends { ${parameter}?: unknown }> = ${byValue}<P['${parameter}'], { ${entries.join('; ')} }, ${typeOf(otherwise, page)}>\n\n`,
  ].join('')
}

function docComment(operation: Operation, model: Model, name: string, returns: string): string {
  const { method, path, summary, stream, deprecated } = operation
  const streams = name !== operation.name
  return comment([
    streams ? summary.replace(/\.$/, ', as a stream of events.') : summary,
    '',
    `\`${method} ${path}\``,
    '',
    '@param client From `createClient`.',
    '@param params Fields of path, query and body together, under the names of the API.',
    '@param options Limits, signal and extras of this call.',
    `@returns ${returns}`,
    '@throws {APIError} The API returned an error or an unexpected response.',
    '@throws {ConnectionError} There was no connection, or it broke.',
    '@throws {TimeoutError} The call took longer than one of its time limits.',
    ...(streams
      ? ['@throws {StreamTruncatedError} While reading: the stream ended before its answer was complete.']
      : []),
    ...(stream && !streams ? [`@see {@link ${name}Stream} for the same as a stream.`] : []),
    ...(deprecated ? ['@deprecated By the document of the API.'] : []),
    '@example',
    exampleCall(operation, model, name),
  ])
}

function exampleCall(operation: Operation, model: Model, name: string): string {
  const params = example(operation, model)
  const call = `await ${name}(client${params && `, ${params}`})`
  if (name !== operation.name) return `for await (const event of ${call}) console.log(event)`
  if (operation.answer.kind === 'nothing') return call
  return `const ${operation.answer.kind === 'bytes' ? 'response' : 'result'} = ${call}`
}
