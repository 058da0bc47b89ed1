import type { Schema } from './document.ts'
import type { Page } from './imports.ts'
import { type Branch, type Parting, partMembers } from './partMembers.ts'
import { refName, unionMembers } from './schemas.ts'
import { objectLiteral, quote } from './text.ts'

/*
 * Prints what is checked of an answer (src/core/shape.ts): types, not values, so that what the API adds passes.
 */

/** The shape of a schema. */
export function shapeOf(schema: Schema, page: Page): string {
  const own = inPlace(schema, page)
  return page.model.isNullable(own) ? word('nullable', page, bareShape(own, page)) : bareShape(own, page)
}

/** A call of one of the words of shapes. */
function word(name: string, page: Page, ...args: string[]): string {
  return `${page.imports.use('core/shape.ts', name)}(${args.join(', ')})`
}

/** A single value's shape is shorter than the name of its component. */
function inPlace(schema: Schema, { model }: Page): Schema {
  const target = model.resolve(schema)
  return target.enum || /^(string|integer|number|boolean)$/.test(target.type ?? '') ? target : schema
}

/** The shape without null. */
function bareShape(schema: Schema, page: Page): string {
  if (schema.$ref) return refShape(refName(schema.$ref), page)
  const { allOf, enum: values, items = {}, type = values && typeof values.find((value) => value !== null) } = schema
  const members = unionMembers(schema)
  if (schema['x-check']) return bareShape(schema['x-check'], page)
  if (schema.properties) return fieldsShape(schema, page)
  if (members.length) return partingShape(partMembers(members, page.model), page)
  if (allOf) return allOfShape(allOf, page)
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return page.imports.use('core/shape.ts', type)
    case 'integer':
      return page.imports.use('core/shape.ts', 'number')
    case 'array':
      return `[${shapeOf(items, page)}]`
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? word('record', page, shapeOf(schema.additionalProperties, page))
        : '{}'
    default:
      return page.imports.use('core/shape.ts', 'unknown')
  }
}

/** A component's shape; looked up when it is used where the component holds itself. */
function refShape(name: string, { model, imports, component }: Page): string {
  const shape = imports.use(`schemas/shapes/${name}.ts`, `${name}Shape`)
  return component !== undefined && model.holds(name, component) ? `() => ${shape}` : shape
}

function fieldsShape({ properties = {}, required = [] }: Schema, page: Page): string {
  const checked = Object.entries(properties).filter(([, field]) => !field['x-unchecked'])
  return objectLiteral(
    checked.map(([name, field]) => [name, required.includes(name) ? shapeOf(field, page) : optionalShape(field, page)]),
  )
}

function optionalShape(field: Schema, page: Page): string {
  const own = inPlace(field, page)
  return word(page.model.isNullable(own) ? 'nullish' : 'optional', page, bareShape(own, page))
}

/** Objects that all hold for one value are one object. */
function allOfShape(parts: Schema[], page: Page): string {
  const [only = {}, ...others] = parts
  if (!others.length) return bareShape(inPlace(only, page), page)
  const objects = parts.map(page.model.resolve)
  if (objects.some(({ properties }) => !properties))
    throw new Error(`Only objects with properties can be joined by allOf: ${JSON.stringify(parts)}`)
  const properties = Object.assign({}, ...objects.map((object) => object.properties))
  return fieldsShape({ properties, required: objects.flatMap(({ required = [] }) => required) }, page)
}

function partingShape(parting: Parting, page: Page): string {
  switch (parting.by) {
    case 'nothing':
      return bareShape(inPlace(parting.schema, page), page)
    case 'type':
      return word('union', page, ...typeShapes(parting.branches, page))
    case 'tag': {
      const checked = parting.branches.filter(({ inner }) => !(inner.by === 'nothing' && inner.schema['x-unchecked']))
      const tagged = objectLiteral(checked.map(({ value, inner }) => [value, partingShape(inner, page)]))
      const untagged = parting.untagged ? [partingShape(parting.untagged, page)] : []
      return word('variant', page, quote(parting.key), tagged, ...untagged)
    }
    case 'file':
      throw new Error('An answer holds a file where it may hold something else: say how it is checked.')
    case 'trying':
      return word('firstFit', page, ...parting.members.map((member) => bareShape(inPlace(member, page), page)))
    case 'field':
      return `(input) => ${parting.branches
        .map(({ value, inner }) => `${quote(value)} in Object(input) ? ${partingShape(inner, page)} : `)
        .join('')}${partingShape(parting.otherwise, page)}`
  }
}

/** Shapes of several JSON types, the first for what is none of them; several lists are one list of all their items. */
function typeShapes(branches: Branch[], page: Page): string[] {
  const items = branches.filter(isList).flatMap(({ inner }) => itemsOf(inner, page))
  const shapes = branches.map((branch) => (isList(branch) ? listShape(items, page) : partingShape(branch.inner, page)))
  return [...new Set(shapes)]
}

function listShape([item = {}, ...others]: Schema[], page: Page): string {
  return `[${shapeOf(others.length ? { oneOf: [item, ...others] } : item, page)}]`
}

function isList({ value }: Branch): boolean {
  return value === 'array' || value.endsWith('[]')
}

function itemsOf(list: Parting, { model }: Page): Schema[] {
  return list.by === 'nothing' ? [model.resolve(list.schema).items ?? {}] : []
}
