import type { Schema } from '../document.ts'
import type { Context } from './context.ts'
import { followed } from './references.ts'
import type { SourceSchema } from './source.ts'

/** Keywords that say something of the place, not of the value. */
const notes = new Set(['nullable', 'description', 'default', 'deprecated'])

/** All parts as one: of a single part that part, with what stands beside it; of several one object, or a union of objects. */
export function allOf(source: SourceSchema, context: Context): Schema {
  const { allOf: declared = [], type: saidByParts, ...beside } = source
  const parts = declared.filter((part) => !isNote(part))
  const place: SourceSchema = Object.assign({}, ...declared.filter(isNote), beside)
  const [only] = parts
  if (parts.length === 1 && only && isNote(place)) {
    context.saw('`allOf` of one')
    return context.schema({ ...only, ...place })
  }
  const objects = [...parts, place].flatMap((part) => flat(part, context))
  const union = objects.find(({ properties, oneOf, anyOf }) => !properties && (oneOf ?? anyOf))
  if (!union) {
    context.saw('`allOf` merged')
    return context.schema(merged(objects, context))
  }
  context.saw('`allOf` with a union')
  const others = objects.filter((object) => object !== union)
  const members = union.oneOf ?? union.anyOf ?? []
  return { oneOf: members.map((member) => context.schema({ allOf: [member, ...others] })) }
}

function isNote(schema: SourceSchema): boolean {
  return Object.keys(schema).every((keyword) => notes.has(keyword))
}

/** The parts of a part, where it is an `allOf` too. */
function flat(part: SourceSchema, context: Context): SourceSchema[] {
  const { allOf: inner, ...own } = followed(part, context)
  return [...(inner ?? []).flatMap((one) => flat(one, context)), ...(Object.keys(own).length ? [own] : [])]
}

/** One object with the fields of all; what a later part says of a field replaces what an earlier one said. */
function merged(objects: SourceSchema[], context: Context): SourceSchema {
  const properties: Record<string, SourceSchema> = {}
  for (const object of objects) {
    for (const [name, field] of Object.entries(object.properties ?? {})) {
      if (properties[name] && JSON.stringify(properties[name]) !== JSON.stringify(field))
        context.saw('`allOf` that says a property again')
      properties[name] = field
    }
  }
  const required = [...new Set(objects.flatMap((object) => object.required ?? []))]
  return { ...Object.assign({}, ...objects), type: 'object', properties, required }
}
