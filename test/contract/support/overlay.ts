import { query } from 'json-p3'
import type { Document, Json, Overlay } from './document.ts'

/** Applies an overlay to a copy of a document, by the letter of Overlay 1.0: lists are appended to, objects merged. */
export function overlaid(document: Document, { actions }: Overlay): Document {
  const root = { document: structuredClone(document) as unknown as Json }
  for (const { target, update, remove } of actions) {
    const places = [...query(target, root.document)].map(({ location }) => ['document', ...location])
    if (!places.length) throw new Error(`Nothing is at ${target}.`)
    for (const place of places.reverse()) {
      const key = place.pop() as string
      const parent = place.reduce<Json>((node, step) => (node as Record<string, Json>)[step] as Json, root) as Record<
        string,
        Json
      >
      if (!remove) parent[key] = merged(parent[key], update ?? null)
      else if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else delete parent[key]
    }
  }
  return root.document as unknown as Document
}

function merged(old: Json | undefined, update: Json): Json {
  if (Array.isArray(old)) return [...old, ...(Array.isArray(update) ? update : [update])]
  if (!isObject(old) || !isObject(update)) return structuredClone(update)
  return { ...old, ...Object.fromEntries(Object.entries(update).map(([key, value]) => [key, merged(old[key], value)])) }
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
