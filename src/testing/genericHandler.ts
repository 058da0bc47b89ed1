import type { Context } from './context.ts'
import { find } from './find.ts'
import { page } from './page.ts'

/** How the store answers an operation: what it does with what lies at a path, and what the answer looks like. */
export interface Generic {
  /** `act` leaves the object as it is, `make` answers with one that is not kept. */
  readonly does: 'create' | 'list' | 'get' | 'update' | 'delete' | 'act' | 'make'
  /** Path template of the collection, or of the object. */
  readonly at: string
  /** Path template of what must be there. */
  readonly within?: string
  /** What an object that is made has, but for what the request says. */
  readonly answer?: object
  /** Content type of an answer that is bytes. */
  readonly bytes?: string
  /** How a new id begins. */
  readonly prefix?: string
  /** Fields that the answer takes from the params. */
  readonly echoes?: readonly string[]
}

type Fields = Record<string, unknown>

/** Answers an operation that has no handler of its own, from what was made at its path before. */
export function genericHandler(generic: Generic, params: object, context: Context): object {
  const fields: Fields = { ...params }
  const path = fill(generic.at, fields)
  if (generic.within) find(context.state.resources, fill(generic.within, fields), 'object')
  const answer = answerOf(generic, path, fields, context)
  return generic.bytes ? bytes(path, generic.bytes) : (answer ?? new Response(null))
}

function answerOf(generic: Generic, path: string, fields: Fields, context: Context): object | undefined {
  const { resources } = context.state
  switch (generic.does) {
    case 'create': {
      const made = make(generic, fields, context)
      resources.set(`${path}/${made['id']}`, made)
      return made
    }
    case 'list':
      return page(childrenOf(path, context), fields)
    case 'get':
      return find(resources, path, 'object')
    case 'update': {
      const changed = { ...resources.get(path), ...taken(generic, fields) }
      resources.set(path, changed)
      return changed
    }
    case 'delete': {
      for (const key of resources.keys()) if (key === path || key.startsWith(`${path}/`)) resources.delete(key)
      return generic.answer && { ...generic.answer, id: path.split('/').pop() }
    }
    case 'act':
      return resources.get(path) ?? (generic.answer && make(generic, fields, context))
    case 'make':
      return make(generic, fields, context)
  }
}

/** What lies directly in a collection, oldest first. */
function childrenOf(path: string, { state }: Context): { id: string }[] {
  return [...state.resources].flatMap(([key, value]) => {
    const id = key.slice(path.length + 1)
    return key.startsWith(`${path}/`) && !id.includes('/') ? [{ ...value, id }] : []
  })
}

/** A new object: its id, what the request says, and now for every time. */
function make(generic: Generic, fields: Fields, context: Context): Fields {
  const { answer = {}, prefix } = generic
  const timed = Object.entries(answer).map(([name, value]) => [name, name.endsWith('_at') ? context.seconds() : value])
  return { ...Object.fromEntries(timed), ...(prefix && { id: context.id(prefix) }), ...taken(generic, fields) }
}

function taken({ echoes = [] }: Generic, fields: Fields): Fields {
  return Object.fromEntries(echoes.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]))
}

function bytes(path: string, type: string): Response {
  return new Response(`The content of ${path}.`, { headers: { 'content-type': type } })
}

function fill(template: string, fields: Fields): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => `${fields[name]}`)
}
