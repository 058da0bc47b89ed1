import type { Schema } from '../document.ts'
import type { Context } from './context.ts'
import { followed } from './references.ts'
import type { SourceSchema } from './source.ts'

/** Whether alternatives only list required fields, and so belong to the object that they stand in. */
export function hasAlternatives({ properties, oneOf, anyOf }: SourceSchema): boolean {
  return properties !== undefined && (oneOf ?? anyOf ?? []).every((member) => Object.keys(member).join() === 'required')
}

/**
 * A union without null, unions in it, texts that it lists twice, and unions of one: null becomes `nullable`, members of an inner
 * union its own. A reference stays, but for one to a union of texts, whose values join those that stand beside it.
 */
export function union(source: SourceSchema, context: Context): Schema {
  const { oneOf, anyOf, type: saidByMembers, nullable, discriminator, ...beside } = source
  if (saidByMembers) context.saw('type beside a union')
  if (nullable) context.saw('`nullable`')
  if (discriminator) context.saw('discriminator')
  const declared = oneOf ?? anyOf ?? []
  const withoutNull = declared.filter((member) => member.type !== 'null')
  if (withoutNull.length < declared.length) context.saw('null in a union')
  const normal = withoutNull.map(context.schema)
  const members = mergeNumbers(mergeTexts(normal.flatMap(spread), context), context)
  const isNullable = nullable || withoutNull.length < declared.length || normal.some(isNullableInPlace)
  const place = { ...notesOfInner(normal), ...own(beside), ...(isNullable && { nullable: true }) }
  const [only] = members
  if (members.length === 1 && only) {
    if (declared.length === 1) context.saw('union of one')
    return { ...only, ...place }
  }
  const hint = discriminator ?? normal.find((member) => member.discriminator)?.discriminator
  const told = hint ? { discriminator: { propertyName: hint.propertyName } } : {}
  return { ...place, [oneOf ? 'oneOf' : 'anyOf']: members.map(withoutNullable), ...told }

  /** The members of an inner union. */
  function spread(member: Schema, index: number): Schema[] {
    const inner = unionOf(member) ?? textsBehind(withoutNull[index])
    if (!inner) return [member]
    context.saw('union in a union')
    return inner
  }

  /** The members of a component that is a union of texts alone. */
  function textsBehind(member: SourceSchema | undefined): Schema[] | undefined {
    if (!member?.$ref) return undefined
    const texts = unionOf(context.schema(followed(member, context)))
    return texts?.every(({ type }) => type === 'string') ? texts : undefined
  }
}

/** What unions that are members say of themselves, which is of the place then. */
function notesOfInner(members: Schema[]): Schema {
  const inner = members.filter(unionOf).map(({ description, default: value, deprecated }) => ({
    ...(description && { description }),
    ...(value !== undefined && { default: value }),
    ...(deprecated && { deprecated }),
  }))
  return Object.assign({}, ...inner)
}

/** What stands beside a union: words, default, deprecation. */
function own(beside: SourceSchema): Schema {
  const { description, default: value, deprecated, ...others } = beside
  const [unknown] = Object.keys(others)
  if (unknown) throw new Error(`A union has \`${unknown}\` beside its members: say how it changes them.`)
  return {
    ...(description && { description }),
    ...(value !== undefined && { default: value }),
    ...(deprecated && { deprecated }),
  }
}

function unionOf({ $ref, properties, oneOf, anyOf }: Schema): Schema[] | undefined {
  return $ref || properties ? undefined : (oneOf ?? anyOf)
}

/** A reference says null of the place, any other member of itself. */
function isNullableInPlace({ nullable }: Schema): boolean {
  return nullable === true
}

function withoutNullable({ nullable, ...schema }: Schema): Schema {
  return schema
}

/** One plain text at most, and one list of values. */
function mergeTexts(members: Schema[], context: Context): Schema[] {
  const isText = (schema: Schema): boolean => schema.type === 'string' && schema.format !== 'binary'
  const texts = members.filter(isText)
  const plain = distinct(texts.filter((schema) => !schema.enum))
  const enums = texts.filter((schema) => schema.enum)
  if (plain.length > 1) throw new Error(`${context.self} has a union of texts with different limits.`)
  if (plain.length + Math.min(enums.length, 1) === texts.length) return members
  context.saw('union of texts merged')
  const values = [...new Set(enums.flatMap((schema) => schema.enum ?? []))]
  const merged = enums.length ? [{ ...Object.assign({}, ...enums), enum: values }] : []
  return [...plain, ...merged, ...members.filter((schema) => !isText(schema))]
}

function mergeNumbers(members: Schema[], context: Context): Schema[] {
  const isPlain = (schema: Schema, type: string): boolean => schema.type === type && Object.keys(schema).length === 1
  if (!members.some((schema) => isPlain(schema, 'number'))) return members
  const others = members.filter((schema) => !isPlain(schema, 'integer'))
  if (others.length < members.length) context.saw('integer beside number')
  return others
}

function distinct(schemas: Schema[]): Schema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
}
