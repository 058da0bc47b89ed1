import { comment, describe } from './docs.ts'
import type { EnumValue, Schema } from './document.ts'
import { type Model, refName, unionMembers } from './model.ts'

/** Prints TypeScript types and remembers which components they name. */
export interface TypePrinter {
  /** The type of a schema, null included where it may be null. */
  type(schema: Schema): string
  /** The fields of an object, each with its doc comment. */
  fields(schema: Schema): string
  /** Components named so far. */
  readonly names: Set<string>
  /** Whether a file to be sent was printed. */
  usesUploadable: boolean
}

export function createTypePrinter(model: Model): TypePrinter {
  const names = new Set<string>()
  const printer: TypePrinter = { type, fields, names, usesUploadable: false }
  return printer

  function type(schema: Schema): string {
    if (schema['x-type'])
      return type({ ...schema['x-type'], nullable: schema.nullable ?? schema['x-type'].nullable ?? false })
    const text = bareType(schema)
    return (schema.nullable || schema.enum?.includes(null)) && !/\| null$/.test(text) ? `${text} | null` : text
  }

  function bareType(schema: Schema): string {
    if (schema.$ref) {
      names.add(refName(schema.$ref))
      return refName(schema.$ref)
    }
    const members = unionMembers(schema)
    if (members.length) return unionType(members)
    if (schema.allOf) return schema.allOf.map(type).join(' & ')
    if (schema.enum) return openEnum(schema.enum)
    switch (schema.type) {
      case 'string':
        if (schema.format !== 'binary') return 'string'
        printer.usesUploadable = true
        return 'Uploadable'
      case 'integer':
      case 'number':
        return 'number'
      case 'boolean':
        return 'boolean'
      case 'array':
        return arrayOf(type(schema.items ?? {}))
      default:
        return schema.properties ? `{\n${fields(schema)}}` : recordType(schema)
    }
  }

  function recordType({ type: kind, additionalProperties: values }: Schema): string {
    if (!kind && !values) return 'unknown'
    return `Record<string, ${typeof values === 'object' ? type(values) : 'unknown'}>`
  }

  /** Values of an enum that also names plain strings stay as suggestions. */
  function unionType(members: Schema[]): string {
    const anyString = members.some((member) => isPlainString(model.resolve(member)))
    const parts = members
      .filter(
        (member) =>
          !(anyString && isPlainString(model.resolve(member)) && members.some((other) => model.resolve(other).enum)),
      )
      .map((member) => (anyString && member.enum ? openEnum(member.enum, true) : type({ ...member, nullable: false })))
    return [...new Set([...parts, ...(members.some(({ nullable }) => nullable) ? ['null'] : [])])].join(' | ')
  }

  function fields(schema: Schema): string {
    return Object.entries(schema.properties ?? {})
      .map(([name, field]) => {
        const required = schema.required?.includes(name)
        const doc = comment(describe(field, model.resolve(field)))
        return `${doc}${propertyName(name)}${required ? '' : '?'}: ${type(field)}${required ? '' : ' | undefined'}\n`
      })
      .join('')
  }
}

function isPlainString({ type, enum: values, format }: Schema): boolean {
  return type === 'string' && !values && format !== 'binary'
}

/** An enum of one value is a constant; others stay open, since the API adds values without notice. */
export function openEnum(values: EnumValue[], open: boolean = literals(values).length > 1): string {
  return [...literals(values), ...(open ? ['(string & {})'] : [])].join(' | ')
}

/** The values of an enum as TypeScript writes them, null left out. */
export function literals(values: EnumValue[]): string[] {
  return values
    .filter((value) => value !== null)
    .map((value) => (typeof value === 'string' ? quote(value) : String(value)))
}

function arrayOf(item: string): string {
  return /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`
}

export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
