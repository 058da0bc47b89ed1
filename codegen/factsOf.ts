import { isObject, type Json, type JsonObject } from './json.ts'

/** Keywords whose value is a map from names, so that a property may be called `title` and a header `x-request-id`. */
const mapsOfNames = new Set([
  'content',
  'encoding',
  'headers',
  'mapping',
  'parameters',
  'paths',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'webhooks',
])

/** Keywords whose value is data and no description of data. */
const data = new Set(['const', 'default', 'enum'])

/** Keywords with words for people, wherever they stand. */
const prose = new Set(['description', 'example', 'examples', 'summary', 'title'])

/** What a document and its `info` say of the publisher and of where the API is served. */
const publisher = new Set(['contact', 'license', 'servers', 'tags', 'termsOfService'])

/**
 * The facts of a public API document, in its own order: without prose, examples, vendor keys (`x-…`), error answers and publisher.
 * The facts of facts are themselves.
 */
export function factsOf(document: JsonObject): JsonObject {
  const facts = keywords(withoutPublisher(document))
  return isObject(facts['info']) ? { ...facts, info: withoutPublisher(facts['info']) } : facts
}

function withoutPublisher(node: JsonObject): JsonObject {
  return filter(node, (key) => !publisher.has(key))
}

/** An object whose keys are keywords. */
function keywords(node: JsonObject): JsonObject {
  const kept = filter(node, (key) => !prose.has(key) && !key.startsWith('x-'))
  const facts = mapValues(kept, (value, key) => {
    if (data.has(key)) return value
    return mapsOfNames.has(key) && isObject(value) ? names(value, key) : anything(value)
  })
  return filter(facts, (key, value) => !(key === 'responses' && isEmpty(value)))
}

/** An object whose keys are names. */
function names(map: JsonObject, keyword: string): JsonObject {
  return mapValues(keyword === 'responses' ? filter(map, isSuccess) : map, anything)
}

function anything(value: Json): Json {
  if (Array.isArray(value)) return value.map(anything)
  return isObject(value) ? keywords(value) : value
}

/** Answers shared under a name are those of errors. */
function isSuccess(status: string): boolean {
  return /^[123]/.test(status)
}

function isEmpty(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0
}

function filter(node: JsonObject, keep: (key: string, value: Json) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(node).filter(([key, value]) => keep(key, value)))
}

function mapValues(node: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]))
}
