import type { Json } from './document.ts'

const prose = ['title', 'description', 'summary', 'example', 'contact', 'license', 'termsOfService']

/** The facts of a document in one form: no prose, no extensions, references resolved, lone `allOf` merged, keys sorted. */
export function canonical(document: Json): string {
  return JSON.stringify(plain(document, document))
}

/** SHA-256 of a text, in hexadecimal. */
export async function checksum(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** `isMap` tells names of properties from keywords. */
function plain(node: Json, document: Json, isMap = false): Json {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map((item) => plain(item, document))
  const { $ref, allOf, ...rest } = node
  if (typeof $ref === 'string') return plain(follow($ref, document), document)
  if (!isMap && Array.isArray(allOf) && allOf.length === 1)
    return plain({ ...(resolve(allOf[0] ?? null, document) as object), ...rest }, document)
  const kept = Object.entries(node).filter(([key]) => isMap || !(prose.includes(key) || key.startsWith('x-')))
  const sorted = kept.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, value]) => [key, plain(value, document, key === 'properties' && !isMap)]))
}

function resolve(node: Json, document: Json): Json {
  const $ref = (node as Record<string, Json>)['$ref']
  return typeof $ref === 'string' ? follow($ref, document) : node
}

function follow(ref: string, document: Json): Json {
  return ref
    .replace('#/', '')
    .split('/')
    .reduce((node, key) => (node as Record<string, Json>)[key] as Json, document)
}
