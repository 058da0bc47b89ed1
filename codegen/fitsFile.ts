import type { Schema } from './document.ts'
import { banner } from './files.ts'
import { type Model, refName, unionMembers } from './model.ts'

/**
 * The file of a fast test for a stream's events: one expression over the fields of nearly every event, true only where the schema would
 * find nothing. An event that has a `rare` field is left to the schema.
 */
export function fitsFile(component: Schema, rare: string[], model: Model): string {
  const name = refName(component.$ref ?? '')
  return `${banner}
import type { ${name} } from '../${name}.ts'

/** Whether what came plainly is such an event; false leaves it to the schema. */
export function fits${name}(event: ${name}): boolean {
  return ${valueOrNone('event', component)}
}
`

  /** The tests of an object's fields, the one first that tells an object from all else. */
  function objectTest(path: string, schema: Schema): string {
    const { properties = {}, required = [] } = model.resolve(schema)
    const tests: string[] = []
    for (const [key, field] of Object.entries(properties)) {
      if (field['x-unchecked']) continue
      const test = fieldTest(`${path}.${key}`, rare.includes(key), field, required.includes(key))
      test.startsWith('typeof') && required.includes(key) ? tests.unshift(test) : tests.push(test)
    }
    if (!tests[0]?.startsWith(`typeof ${path}.`)) tests.unshift(`${path}.constructor === Object`)
    return tests.join(' && ')
  }

  function fieldTest(path: string, isRare: boolean, field: Schema, isRequired: boolean): string {
    const resolved = model.resolve(field)
    // Of several members the first is what nearly all events have.
    const [first = resolved] = unionMembers(resolved)
    const target = model.resolve(first)
    const isNullable = [field, resolved].some((schema) => schema.nullable || schema.enum?.includes(null))
    const none = isNullable ? (isRequired ? `${path} === null` : `${path} == null`) : `${path} === undefined`
    if (isRare) return none
    // Shorter than asking for none of it first.
    if (target.type === 'string' && none.endsWith(' == null')) return `typeof (${path} ?? '') === 'string'`
    const test = valueTest(path, target)
    return isRequired && !isNullable ? test : `(${none} || ${test.includes('&&') ? `(${test})` : test})`
  }

  function valueTest(path: string, schema: Schema): string {
    if (schema.type === 'array') {
      return `Array.isArray(${path}) && ${path}.every((item) => ${valueOrNone('item', schema.items ?? {})})`
    }
    if (schema.properties) return objectTest(path, schema)
    if (!schema.type) throw new Error(`The fast test of ${name} can't tell what ${path} is: name it in \`rare\`.`)
    return `typeof ${path} === '${schema.type === 'integer' ? 'number' : schema.type}'`
  }

  /** The test of a value that may be null or undefined, which its first access allows for. */
  function valueOrNone(path: string, schema: Schema): string {
    return objectTest(path, schema).replace(`${path}.`, `${path}?.`)
  }
}
