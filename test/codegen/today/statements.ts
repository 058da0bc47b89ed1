import type { SourceSchema } from '../../../codegen/normalise/source.ts'

/** Keywords whose value is said of the place where they stand. */
const limits = [
  ...(['format', 'pattern', 'default', 'minimum', 'maximum', 'exclusiveMinimum', 'minLength', 'maxLength'] as const),
  ...(['minItems', 'maxItems', 'maxProperties'] as const),
]

/** A thing that a document says, such as `Tree.age: maximum 100`; of a reference, what may stand for it. */
export type Statement = string | { says: string; orElse: () => Statement[] }

/** The component behind a reference, and its name. */
export interface Target {
  name: string
  schema: SourceSchema
}

/** Reads what schemas say, whichever way they are put together: unions and `allOf` say it of the place that they stand in. */
export function statementsOf(place: string, schema: SourceSchema, follow: (ref: string) => Target): Statement[] {
  const { $ref, $recursiveRef, allOf = [], oneOf, anyOf, enum: values, const: constant } = schema
  if ($recursiveRef) return [`${place}: ${place.split(/[.[{]/)[0]}`]
  if ($ref) {
    const { name, schema: target } = follow($ref)
    const beside = statementsOf(place, { ...schema, $ref: '' }, follow)
    return [{ says: `${place}: ${name}`, orElse: () => statementsOf(place, target, follow) }, ...beside]
  }
  const parts = allOf.flatMap((part) => statementsOf(place, part, follow))
  const members = (oneOf ?? anyOf ?? []).flatMap((member) => ofMember(place, member, follow))
  return [
    ...[schema.type ?? []].flat().map((type) => `${place}: ${type}`),
    ...(schema.nullable || values?.includes(null) ? [`${place}: null`] : []),
    ...(schema.deprecated ? [`${place}: deprecated`] : []),
    ...[...(values ?? []), ...(constant === undefined ? [] : [constant])]
      .filter((value) => value !== null)
      .map((value) => `${place}: value ${JSON.stringify(value)}`),
    ...limits.flatMap((key) => (schema[key] === undefined ? [] : [`${place}: ${key} ${JSON.stringify(schema[key])}`])),
    ...(schema.discriminator ? [`${place}: told apart by ${schema.discriminator.propertyName}`] : []),
    ...parts,
    ...members,
    ...ofFields(place, schema, follow),
  ]
}

function ofMember(place: string, member: SourceSchema, follow: (ref: string) => Target): Statement[] {
  return Object.keys(member).join() === 'required'
    ? (member.required ?? []).map((name) => `${place}: a choice of ${name}`)
    : statementsOf(place, member, follow)
}

function ofFields(place: string, schema: SourceSchema, follow: (ref: string) => Target): Statement[] {
  const { properties = {}, required = [], items, additionalProperties: values, propertyNames } = schema
  return [
    ...required.map((name) => `${place}: requires ${name}`),
    ...Object.entries(properties).flatMap(([name, field]) => [
      `${place}: has ${name}`,
      ...statementsOf(`${place}.${name}`, field, follow),
    ]),
    ...(items ? statementsOf(`${place}[]`, items, follow) : []),
    ...(typeof values === 'object' ? statementsOf(`${place}{}`, values, follow) : []),
    ...(values === false ? [`${place}: closed`] : []),
    ...(propertyNames ? statementsOf(`${place}{name}`, propertyNames, follow) : []),
  ]
}

/** What of the first is not said by the second. */
export function unsaid(said: Statement[], known: Set<string>): string[] {
  return said.flatMap((statement) => {
    if (typeof statement === 'string') return known.has(statement) ? [] : [statement]
    return known.has(statement.says) ? [] : unsaid(statement.orElse(), known)
  })
}
