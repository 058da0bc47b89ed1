import type { BodyObject, MediaObject, OperationObject, Parameter } from '../document.ts'
import { camelCase, type Names, pascalCase } from '../names.ts'
import type { Context } from './context.ts'
import { carriedOver } from './keywords.ts'
import type { SourceBody, SourceMedia, SourceOperation, SourceParameter } from './source.ts'

type Media = Record<string, MediaObject>

/** An operation under its name in code, with one answer, and each kind of body that its function can send. */
export function operation(source: SourceOperation, names: Names, context: Context): OperationObject {
  const { operationId, tags, parameters, requestBody, ...kept } = carriedOver(source, 'operation', context.self)
  const id = nameOf(operationId, names, context)
  if (!tags) context.saw('operation without tag')
  const taken = (parameters ?? []).flatMap((one) => parameter(one, context))
  return {
    ...kept,
    operationId: id,
    tags: tags ?? [],
    ...(taken.length && { parameters: taken }),
    ...(requestBody && { requestBody: body(requestBody, context) }),
    ...answer(source, id, context),
  }
}

function nameOf(operationId: string, names: Names, context: Context): string {
  const name = names.operations[operationId] ?? camelCase(operationId)
  if (name !== operationId) context.saw('renamed operation')
  return name
}

/** A list's brackets are how it is sent, not part of its name; headers are no params. */
function parameter(source: SourceParameter, context: Context): Parameter[] {
  const { name, in: place, schema, style, ...kept } = carriedOver(source, 'parameter', context.self)
  if (place === 'header') {
    context.saw('parameter in a header')
    return []
  }
  if (place !== 'path' && place !== 'query')
    throw new Error(`${context.self} has a parameter in the ${place}: say how it is sent.`)
  if (name.endsWith('[]')) context.saw('parameter in brackets')
  return [
    {
      ...kept,
      name: name.replace(/\[\]$/, ''),
      in: place,
      ...(style === 'deepObject' && { style }),
      schema: context.schema(schema),
    },
  ]
}

/** A form and JSON stay both, the form first; any other kind beside a form says nothing that a form can't. */
function body(source: SourceBody, context: Context): BodyObject {
  const { content: declared, ...kept } = carriedOver(source, 'body', context.self)
  const content = withFormFirst(mediaOf(declared, context))
  if (Object.values(content).some(({ schema }) => !schema.$ref)) context.saw('inline request body')
  if (Object.keys(content).length > 1) context.saw('two kinds of body')
  if (Object.keys(content).length < Object.keys(declared).length) context.saw('plain body beside a form')
  return { ...kept, content }
}

function withFormFirst(content: Media): Media {
  const { 'multipart/form-data': form, 'application/json': json } = content
  return form ? { 'multipart/form-data': form, ...(json && { 'application/json': json }) } : content
}

/** The one answer that is no error, under the status 200. */
function answer(
  { responses }: SourceOperation,
  id: string,
  context: Context,
): Pick<OperationObject, 'responses' | 'x-status'> {
  const [status = '200', source] = Object.entries(responses)[0] ?? []
  if (!source) throw new Error(`${id} has no answer.`)
  const { content, ...kept } = carriedOver(source, 'response', id)
  if (!content) context.saw('answer without content')
  const isOk = status === '200'
  if (!isOk) context.saw('answer with another status than 200')
  return {
    responses: { 200: { ...kept, content: answerMedia(mediaOf(content ?? {}, context), id, context) } },
    ...(!isOk && { 'x-status': Number(status) }),
  }
}

/** An object that stands inline gets a name; bytes have no second form as text. */
function answerMedia(content: Media, id: string, context: Context): Media {
  const { 'application/json': json, ...others } = content
  if (content['text/event-stream']) context.saw('event stream')
  if (!json) return content
  if (Object.values(others).some(({ schema }) => schema.format === 'binary')) {
    context.saw('text beside bytes')
    return others
  }
  if (!json.schema.properties) return content
  context.saw('inline answer')
  return { 'application/json': { schema: context.define(`${pascalCase(id)}Response`, json.schema) }, ...others }
}

function mediaOf(content: Record<string, SourceMedia>, context: Context): Media {
  const entries = Object.entries(content).map(([type, source]): [string, MediaObject] => {
    const { schema, encoding } = carriedOver(source, 'media', context.self)
    return [type, { schema: context.schema(schema), ...(encoding && { encoding }) }]
  })
  return Object.fromEntries(entries)
}
