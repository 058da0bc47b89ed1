import { query } from 'json-p3'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** One change to the document: what it selects (RFC 9535 JSONPath), why, and what happens to it. */
export interface OverlayAction {
  target: string
  description: string
  update?: Json
  remove?: boolean
}

/** An OpenAPI Overlay 1.0 document. */
export interface Overlay {
  overlay: string
  info: { title: string; version: string }
  actions: OverlayAction[]
}

/**
 * Applies an overlay's actions in order to a copy of the document.
 * An update of an array appends, one of an object merges recursively (arrays in it are concatenated).
 * An action without a reason or without a match is an error, so that no entry outlives its cause.
 * @see https://spec.openapis.org/overlay/v1.0.0
 */
export function applyOverlay<T>(document: T, overlay: Overlay): T {
  const root = structuredClone(document) as Json
  for (const action of overlay.actions) applyAction(root, action)
  return root as T
}

function applyAction(root: Json, { target, description, update, remove }: OverlayAction): void {
  if (!description) throw new Error(`Overlay action ${target} gives no reason: add a description.`)
  const locations = [...query(target, root)].map((node) => node.location as (string | number)[])
  if (locations.length === 0) throw new Error(`Overlay action ${target} matches nothing: mend or drop it.`)
  for (const location of locations.sort(byLastIndexDown)) {
    const parent = location.slice(0, -1).reduce((node, key) => child(node, key), root)
    const key = location.at(-1)
    if (key === undefined) merge(root, update ?? null, target)
    else if (remove) removeChild(parent, key)
    else setChild(parent, key, merge(child(parent, key), update ?? null, target))
  }
}

/** Items of one array are removed from the highest index down, so that the others keep their places. */
function byLastIndexDown(a: (string | number)[], b: (string | number)[]): number {
  return Number(b.at(-1)) - Number(a.at(-1)) || 0
}

function merge(into: Json, update: Json, target: string): Json {
  if (Array.isArray(into)) {
    into.push(...structuredClone(Array.isArray(update) ? update : [update]))
    return into
  }
  if (!isObject(into)) return structuredClone(update)
  if (!isObject(update))
    throw new Error(`Overlay action ${target} updates an object with ${JSON.stringify(update)}: give an object.`)
  for (const [key, value] of Object.entries(update)) {
    const old = into[key]
    into[key] =
      old !== undefined && typeof old === 'object' && old !== null ? merge(old, value, target) : structuredClone(value)
  }
  return into
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function child(node: Json, key: string | number): Json {
  return (node as Record<string | number, Json>)[key] as Json
}

function setChild(node: Json, key: string | number, value: Json): void {
  ;(node as Record<string | number, Json>)[key] = value
}

function removeChild(node: Json, key: string | number): void {
  if (Array.isArray(node)) node.splice(Number(key), 1)
  else delete (node as Record<string | number, Json>)[key]
}
