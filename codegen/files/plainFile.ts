import type { Schema } from '../document.ts'
import { createPage } from '../imports.ts'
import type { Model } from '../model.ts'
import { refName, unionMembers } from '../schemas.ts'
import { banner } from '../text.ts'

/** What the tests of one event are printed with. */
interface Event {
  model: Model
  /** Fields that few events have. */
  rare: string[]
  /** Components on the way to the place that is tested. */
  within: string[]
}

/**
 * The file of a fast test for a stream's events: one expression over the fields of nearly every event, true only where the shape would
 * find nothing. An event that has a `rare` field is left to the shape.
 */
export function plainFile(name: string, rare: string[], model: Model): string {
  const { imports } = createPage(model, `schemas/plain/${name}.ts`)
  const type = imports.use(`schemas/${name}.ts`, `type ${name}`)
  imports.use('core/isObject.ts', 'isObject')
  const schema = model.schemas[name] ?? {}
  const test = objectTest('event', schema['x-check'] ?? schema, { model, rare, within: [name] })
  return `${banner}${imports.lines()}
/** Whether an event is a {@link ${name}} without ${rare.map((field) => `\`${field}\``).join(', ')}, as nearly all are. What it refuses may still be one. */
export function isPlain${name}(event: unknown): event is ${type} {
  return ${test}
}
`
}

function objectTest(path: string, schema: Schema, event: Event): string {
  const { properties = {}, required = [] } = schema
  const tests = Object.entries(properties)
    .filter(([, field]) => !field['x-unchecked'])
    .map(([key, field]) => fieldTest(`${path}.${key}`, field, required.includes(key), event.rare.includes(key), event))
  return [`isObject(${path})`, ...tests].join(' && ')
}

function fieldTest(path: string, field: Schema, isRequired: boolean, isRare: boolean, event: Event): string {
  const target = usual(field, event)
  const isNullable = event.model.isNullable(field) || event.model.isNullable(target)
  const none = isNullable ? (isRequired ? `${path} === null` : `${path} == null`) : `${path} === undefined`
  if (isRare) return none
  // Shorter than asking for none of it first.
  if (target.type === 'string' && none.endsWith(' == null')) return `typeof (${path} ?? '') === 'string'`
  const test = valueTest(path, field, event)
  return isRequired && !isNullable ? test : `(${none} || ${test.includes('&&') ? `(${test})` : test})`
}

function valueTest(path: string, schema: Schema, { within, ...event }: Event): string {
  const name = schema.$ref && refName(schema.$ref)
  const target = usual(schema, { within, ...event })
  const inner: Event = { ...event, within: name ? [...within, name] : within }
  if (target.type === 'array')
    return `Array.isArray(${path}) && ${path}.every((item: unknown) => ${valueTest('item', target.items ?? {}, inner)})`
  if (!target.type || (name && within.includes(name)))
    throw new Error(`The fast test of ${within[0]} can't tell what ${path} is: name it in \`rare\`.`)
  if (target.properties) return objectTest(path, target, inner)
  return `typeof ${path} === '${target.type === 'integer' ? 'number' : target.type}'`
}

/** A schema as nearly all events have it: of several members the first. */
function usual(schema: Schema, { model }: Event): Schema {
  const named = model.resolve(schema)
  const target = named['x-check'] ?? named
  const [first] = unionMembers(target)
  return first ? model.resolve(first) : target
}
