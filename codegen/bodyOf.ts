import type { BodyObject, MediaObject, Schema } from './document.ts'
import { kindOf } from './kindOf.ts'
import type { Model } from './model.ts'
import { leavesOf } from './partObjects.ts'

type Resolver = Pick<Model, 'resolve'>

/** How a body can be sent: a form where a file is in it, else JSON. */
export type BodyKind = 'form' | 'json'

/** The fields that a function takes for its body, in whichever kind it is sent. */
export interface Body {
  schema: Schema
  kinds: BodyKind[]
  required: boolean
  /** Content types of a form's parts, where each part has its own. */
  partTypes?: Record<string, string>
}

/**
 * One body of one kind or two. Of two the form's fields count, which take files; a field that JSON alone has, or takes other types in, is
 * added. Where each kind requires fields of its own, one of those is required.
 */
export function bodyOf({ content, required = false }: BodyObject, model: Resolver): Body {
  const { 'multipart/form-data': form, 'application/json': json } = content
  if (form && json) return { schema: joined(form.schema, json.schema, model), kinds: ['form', 'json'], required }
  if (form) return { schema: form.schema, kinds: ['form'], required, ...partTypes(form) }
  if (json) return { schema: json.schema, kinds: ['json'], required }
  throw new Error(`A body is neither a form nor JSON, but ${Object.keys(content).join(', ')}: say how it is sent.`)
}

function partTypes({ encoding }: MediaObject): Pick<Body, 'partTypes'> {
  const types = Object.entries(encoding ?? {}).map(([name, { contentType }]) => [name, contentType] as const)
  return types.length ? { partTypes: Object.fromEntries(types) } : {}
}

function joined(form: Schema, json: Schema, model: Resolver): Schema {
  const [own, other] = [model.resolve(form), model.resolve(json)]
  const required = (own.required ?? []).filter((name) => other.required?.includes(name))
  const choices = [own, other].map((one) => (one.required ?? []).filter((name) => !required.includes(name)))
  const added = Object.entries(other.properties ?? {}).flatMap(([name, field]) => {
    const wider = withKindsOf(field, own.properties?.[name], model)
    return wider === own.properties?.[name] ? [] : [[name, wider] as const]
  })
  if (!added.length && choices.every((names) => !names.length)) return form
  return {
    type: 'object',
    properties: { ...own.properties, ...Object.fromEntries(added) },
    required,
    ...(choices.every((names) => names.length) && { anyOf: choices.map((names) => ({ required: names })) }),
  }
}

/** The form's field, with JSON's beside it where that is of another JSON type. */
function withKindsOf(field: Schema, own: Schema | undefined, model: Resolver): Schema {
  if (!own) return field
  const members = leavesOf(own, model)
  const known = members.map((member) => kindOf(member, model))
  const others = leavesOf(field, model).filter((member) => !known.includes(kindOf(member, model)))
  const { nullable, default: value, description } = own
  return others.length
    ? {
        ...(description && { description }),
        ...(nullable && { nullable }),
        ...(value !== undefined && { default: value }),
        anyOf: [...members, ...others].map(({ nullable: saidOfPlace, ...member }) => member),
      }
    : own
}
