import type { Schema } from './document.ts'
import { banner, pascal } from './files.ts'
import { type Model, refName, unionMembers } from './model.ts'

/**
 * The file of a fast test for a stream's events: straight-line code over the fields of nearly every event, true only where the schema would
 * find nothing. An event that has a `rare` field is left to the schema.
 */
export function fitsFile(component: Schema, rare: string[], model: Model): string {
  const name = refName(component.$ref ?? '')
  const functions: string[] = []
  objectTest(name, component)
  return [
    banner,
    `/** Whether a value plainly fits {@link ${name}}; false leaves it to the schema. */\n`,
    functions.reverse().join('\n').replace('function', 'export function'),
  ].join('')

  /** Adds the test of an object's fields; gives its name. */
  function objectTest(path: string, schema: Schema): string {
    const { properties = {}, required = [] } = model.resolve(schema)
    const fields = Object.entries(properties).filter(([, field]) => !field['x-unchecked'])
    const tests = fields.map(([key, field]) => fieldTest(key, field, required.includes(key)))
    const id = `fits${pascal(path)}`
    functions.push(
      `function ${id}(value: unknown): boolean {\n  const { ${['constructor: made', ...fields.map(([key]) => key)].join(', ')} } = Object(value)\n  return ${['made === Object', ...tests].join(' && ')}\n}\n`,
    )
    return id
  }

  function fieldTest(key: string, field: Schema, isRequired: boolean): string {
    const target = model.resolve(field)
    const isNullable = [field, target].some((schema) => schema.nullable || schema.enum?.includes(null))
    const none = isNullable ? (isRequired ? `${key} === null` : `${key} == null`) : `${key} === undefined`
    if (rare.includes(key)) return none
    const test = valueTest(key, target)
    return isRequired && !isNullable ? test : `(${none} || ${test})`
  }

  function valueTest(key: string, schema: Schema): string {
    const [member] = unionMembers(schema)
    if (member) return valueTest(key, model.resolve(member))
    if (schema.type === 'array') return `Array.isArray(${key}) && ${key}.every(${objectTest(key, schema.items ?? {})})`
    if (schema.properties) return `${objectTest(key, schema)}(${key})`
    return `typeof ${key} === '${schema.type === 'integer' ? 'number' : schema.type}'`
  }
}
