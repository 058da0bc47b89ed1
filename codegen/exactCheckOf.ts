import type { EnumValue, Schema } from './document.ts'
import type { Page } from './imports.ts'
import { lengthLimits, numberLimits, pipe } from './limits.ts'
import { type Parting, partMembers } from './partMembers.ts'
import { refName, requiredChoices, unionMembers } from './schemas.ts'
import { literals, objectLiteral, quote } from './text.ts'

/*
 * Prints Valibot's schemas of what is sent: values of enums, ranges and lengths as the document has them. Fields that it does not know pass.
 */

/** The exact check of a schema. */
export function exactCheckOf(schema: Schema, page: Page): string {
  const check = bareCheck(schema, page)
  return page.model.isNullable(schema) ? `v.nullable(${check})` : check
}

/** The check without null. */
function bareCheck(schema: Schema, page: Page): string {
  page.imports.use('valibot', '* as v')
  const { $ref, allOf, enum: values, items = {}, minItems, maxItems, type } = schema
  if ($ref) return refCheck(refName($ref), page)
  const members = unionMembers(schema)
  if (members.length) return partingCheck(partMembers(members, page.model), page)
  if (allOf) return allOfCheck(allOf, page)
  if (values) return enumCheck(values)
  switch (type) {
    case 'string':
      return stringCheck(schema, page)
    case 'integer':
    case 'number':
      return pipe('v.number()', numberLimits(schema))
    case 'boolean':
      return 'v.boolean()'
    case 'array':
      return pipe(`v.array(${exactCheckOf(items, page)})`, lengthLimits(minItems, maxItems))
    default:
      return objectCheck(schema, page)
  }
}

/** A component's exact check: its own schema where that is exact. It is looked up when it is used where the component holds itself. */
function refCheck(name: string, { model, imports, component }: Page): string {
  const check = model.isOpen(name)
    ? imports.use(`schemas/exact/${name}.ts`, `${name}Exact`)
    : imports.use(`schemas/${name}.ts`, `${name}Schema`)
  return component !== undefined && model.holds(name, component) ? `v.lazy(() => ${check})` : check
}

function allOfCheck(parts: Schema[], page: Page): string {
  const checks = parts.map((part) => exactCheckOf(part, page))
  return checks.length === 1 ? String(checks[0]) : `v.intersect([${checks.join(', ')}])`
}

function enumCheck(values: EnumValue[]): string {
  const known = literals(values)
  return known.length > 1 ? `v.picklist([${known.join(', ')}])` : `v.literal(${known[0]})`
}

function stringCheck({ format, minLength, maxLength }: Schema, { imports }: Page): string {
  if (format !== 'binary') return pipe('v.string()', lengthLimits(minLength, maxLength))
  imports.use('core/uploadable.ts', 'type Uploadable')
  return `v.custom<Uploadable>(${imports.use('core/uploadable.ts', 'isUploadable')})`
}

function objectCheck(schema: Schema, page: Page): string {
  const { additionalProperties: values, properties, type, maxProperties } = schema
  if (!properties && typeof values === 'object') {
    const entries = onlyObject(`v.record(v.string(), ${exactCheckOf(values, page)})`, page)
    return pipe(entries, maxProperties ? [`v.maxEntries(${maxProperties})`] : [])
  }
  if (!properties && !type) return 'v.unknown()'
  const object = onlyObject(`v.looseObject(${fieldsCheck(schema, page)})`, page)
  const choices = requiredChoices(schema)
  if (!choices.length) return object
  const condition = choices.map((name) => `input.${name} !== undefined`).join(' || ')
  return pipe(object, [`v.check((input) => ${condition}, 'Expected ${choices.join(' or ')}')`])
}

/** Valibot takes lists for objects. */
function onlyObject(check: string, { imports }: Page): string {
  return `${imports.use('core/onlyObject.ts', 'onlyObject')}(${check})`
}

function fieldsCheck({ properties = {}, required = [] }: Schema, page: Page): string {
  return objectLiteral(
    Object.entries(properties).map(([name, field]) => [
      name,
      required.includes(name) ? requiredCheck(field, page) : optionalCheck(field, page),
    ]),
  )
}

/** Anything but nothing: JSON leaves undefined out. */
function requiredCheck(field: Schema, page: Page): string {
  const check = exactCheckOf(field, page)
  return check === 'v.unknown()' ? `v.nonOptional(${check})` : check
}

function optionalCheck(field: Schema, page: Page): string {
  return `v.${page.model.isNullable(field) ? 'nullish' : 'optional'}(${bareCheck(field, page)})`
}

function partingCheck(parting: Parting, page: Page): string {
  switch (parting.by) {
    case 'nothing':
      return bareCheck(parting.schema, page)
    case 'type': {
      const union = page.imports.use('core/union.ts', 'union')
      return `${union}(${objectLiteral(parting.branches.map(({ value, inner }) => [value, partingCheck(inner, page)]))})`
    }
    case 'tag': {
      const variant = page.imports.use('core/variant.ts', 'variant')
      const tagged = objectLiteral(parting.branches.map(({ value, inner }) => [value, partingCheck(inner, page)]))
      const untagged = parting.untagged ? [partingCheck(parting.untagged, page)] : []
      return `${variant}(${[quote(parting.key), tagged, ...untagged].join(', ')})`
    }
    case 'file': {
      const isUploadable = page.imports.use('core/uploadable.ts', 'isUploadable')
      const [file, otherwise] = [bareCheck(parting.file, page), partingCheck(parting.otherwise, page)]
      return `v.lazy((input) => ${isUploadable}(input) ? ${file} : ${otherwise})`
    }
    case 'trying': {
      const firstFit = page.imports.use('core/firstFit.ts', 'firstFit')
      return `${firstFit}([${parting.members.map((member) => bareCheck(member, page)).join(', ')}])`
    }
    case 'field':
      return `v.lazy((input) => ${parting.branches
        .map(({ value, inner }) => `${quote(value)} in Object(input) ? ${partingCheck(inner, page)} : `)
        .join('')}${partingCheck(parting.otherwise, page)})`
  }
}
