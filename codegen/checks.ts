import type { EnumValue, Schema } from './document.ts'
import { lengthLimits, numberLimits, pipe } from './limits.ts'
import { children, type Model, refName, unionMembers } from './model.ts'
import { literals, propertyName, quote } from './types.ts'
import { discriminator, kindOf, ownFields, tags } from './unions.ts'

/** Open checks describe what is received, exact ones what is sent; `params` are exact also where they hold open components. */
export type Form = 'open' | 'exact' | 'params'

/** Prints shapes where the form is open, Valibot's schemas where it is exact, and remembers which components and guards they name. */
export interface CheckPrinter {
  check(schema: Schema): string
  /** Components whose own shape or schema is named. */
  readonly names: Set<string>
  /** Open components that need their exact form as a local constant. */
  readonly locals: Set<string>
  /** Names imported from core's leaf guards. */
  readonly guards: Set<string>
}

export function createCheckPrinter(model: Model, form: Form): CheckPrinter {
  const names = new Set<string>()
  const locals = new Set<string>()
  const guards = new Set<string>()
  const exact = form !== 'open'
  return { check, names, locals, guards }

  /** A call of Valibot's function where the form is exact, of core's like-named one where it is open. */
  function make(name: string, ...args: string[]): string {
    if (!exact) guards.add(name)
    return `${exact ? 'v.' : ''}${name}(${args.join(', ')})`
  }

  /** Valibot's schema where the form is exact; where it is open, a value of that type. */
  function leaf(name: string, sample: string): string {
    return exact ? `v.${name}()` : sample
  }

  function check(schema: Schema): string {
    const own = inPlace(schema)
    const text = bareCheck(own)
    return isNullable(own) ? make('nullable', text) : text
  }

  /** What an open form prints where a component is named: a single value's shape is shorter than its name. */
  function inPlace(schema: Schema): Schema {
    const target = model.resolve(schema)
    const isLeaf = target.enum !== undefined || /^(string|integer|number|boolean)$/.test(target.type ?? '')
    return !exact && isLeaf ? target : schema
  }

  function bareCheck(schema: Schema): string {
    if (schema.$ref) return refCheck(refName(schema.$ref))
    const members = unionMembers(schema)
    if (members.length) return unionCheck(members)
    if (schema.allOf) return allOfCheck(schema.allOf)
    if (schema.enum) return enumCheck(schema.enum)
    switch (schema.type) {
      case 'string':
        return stringCheck(schema)
      case 'integer':
      case 'number':
        return pipe(leaf('number', '0'), exact ? numberLimits(schema) : [])
      case 'boolean':
        return leaf('boolean', 'false')
      case 'array':
        return listCheck(schema)
      default:
        return objectCheck(schema)
    }
  }

  function listCheck({ items = {}, minItems, maxItems }: Schema): string {
    const item = check(items)
    return exact ? pipe(`v.array(${item})`, lengthLimits(minItems, maxItems)) : `[${item}]`
  }

  /** Valibot takes lists for objects. */
  function onlyObject(text: string): string {
    guards.add('onlyObject')
    return `onlyObject(${text})`
  }

  function refCheck(name: string): string {
    if (form === 'params' && needsExactForm(name, model)) {
      locals.add(name)
      return `${name}Exact`
    }
    names.add(name)
    return `${name}${exact ? 'Schema' : 'Shape'}`
  }

  function allOfCheck(parts: Schema[]): string {
    const checks = parts.map(check)
    return checks.length === 1 ? String(checks[0]) : `v.intersect([${checks.join(', ')}])`
  }

  function enumCheck(values: EnumValue[]): string {
    const known = literals(values)
    if (!exact) return "''"
    return known.length > 1 ? `v.picklist([${known.join(', ')}])` : `v.literal(${known[0]})`
  }

  function stringCheck({ format, minLength, maxLength }: Schema): string {
    if (format !== 'binary') return pipe(leaf('string', "''"), exact ? lengthLimits(minLength, maxLength) : [])
    guards.add('isUploadable')
    return 'v.custom<Uploadable>(isUploadable)'
  }

  function objectCheck(schema: Schema): string {
    const { additionalProperties: values, properties, type, maxProperties } = schema
    if (!properties && typeof values === 'object') {
      return exact
        ? pipe(
            onlyObject(`v.record(v.string(), ${check(values)})`),
            maxProperties ? [`v.maxEntries(${maxProperties})`] : [],
          )
        : make('record', check(values))
    }
    if (!type && !properties) return leaf('unknown', 'undefined')
    const fields = `{${properties ? entries(schema) : ''}}`
    const object = exact ? onlyObject(`v.looseObject(${fields})`) : fields
    const choices = (schema.oneOf ?? schema.anyOf ?? [])
      .map(({ required }) => required?.[0])
      .filter((name) => name !== undefined)
    if (!exact || !choices.length) return object
    const condition = choices.map((name) => `input.${name} !== undefined`).join(' || ')
    return pipe(object, [`v.check((input) => ${condition}, 'Expected ${choices.join(' or ')}')`])
  }

  function entries({ properties = {}, required = [] }: Schema): string {
    return Object.entries(properties)
      .filter(([, field]) => !field['x-unchecked'])
      .map(([name, field]) => `${propertyName(name)}: ${required.includes(name) ? check(field) : optional(field)}`)
      .join(', ')
  }

  function optional(field: Schema): string {
    const own = inPlace(field)
    return make(isNullable(own) ? 'nullish' : 'optional', bareCheck(own))
  }

  /** Told apart by JSON type first, then by a discriminator or by the fields that only one member requires. */
  function unionCheck(members: Schema[]): string {
    const byKind = new Map<string, Schema[]>()
    for (const member of members) {
      const kind = kindOf(member, model)
      byKind.set(kind, [...(byKind.get(kind) ?? []), member])
    }
    const anyArray = [...byKind.keys()].find((kind) => kind.endsWith('[]'))
    const kinds = [...byKind].map(([kind, same]) => [kind === anyArray ? 'array' : kind, sameKind(same)])
    if (kinds.length === 1) return String(kinds[0]?.[1])
    if (!exact) return make('either', ...kinds.map(([, text]) => String(text)))
    guards.add('union')
    return `union({ ${kinds.map(([kind, text]) => `${propertyName(String(kind))}: ${text}`).join(', ')} })`
  }

  function sameKind(members: Schema[]): string {
    if (members.length === 1 && members[0]) return check(members[0])
    if (members.every((member) => model.resolve(member).type === 'string')) return stringUnion(members)
    const key = discriminator(members, model)
    if (key) {
      const tagged = members.flatMap((member) => {
        const text = check(member)
        return tags(member, key, model).map((tag) => `${propertyName(tag)}: ${text}`)
      })
      if (!exact) return make('tagged', quote(key), `{ ${tagged.join(', ')} }`)
      guards.add('variant')
      const values = members.flatMap((member) => tags(member, key, model)).filter((tag) => tag !== 'undefined')
      return `variant(${quote(key)}, { ${tagged.join(', ')} }, v.picklist([${values.map(quote).join(', ')}]))`
    }
    return byRequiredField(members)
  }

  /** An enum beside a plain string adds only suggestions. */
  function stringUnion(members: Schema[]): string {
    const isOpen = !exact || members.some((member) => !model.resolve(member).enum)
    return isOpen
      ? leaf('string', "''")
      : `v.picklist([${members
          .flatMap((m) => model.resolve(m).enum ?? [])
          .map((value) => quote(String(value)))
          .join(', ')}])`
  }

  function byRequiredField(members: Schema[]): string {
    const own = ownFields(members, model)
    const plain = members.findIndex((_, index) => !own[index])
    if (plain < 0 || own.filter((name) => !name).length > 1)
      throw new Error(`Nothing tells the members of a union apart: ${JSON.stringify(members)}`)
    const chain = members.flatMap((member, index) =>
      own[index] ? [`${quote(own[index])} in Object(input) ? ${check(member)} : `] : [],
    )
    const choice = `(input) => ${chain.join('')}${check(members[plain] ?? {})}`
    return exact ? `v.lazy(${choice})` : choice
  }
}

/** Whether the exact form of a component refuses more than the schema in its own file. */
export function needsExactForm(name: string, model: Model, seen: Set<string> = new Set()): boolean {
  if (seen.has(name)) return false
  seen.add(name)
  const schema = model.schemas[name === 'ErrorObject' ? 'Error' : name] ?? {}
  const limited = /\bv\.(picklist|literal|pipe)\(|\bvariant\(/
  if (model.isOpen(name) && limited.test(createCheckPrinter(model, 'exact').check(schema))) return true
  return inner(schema).some((ref) => needsExactForm(ref, model, seen))
}

function isNullable(schema: Schema): boolean {
  return Boolean(schema.nullable || schema.enum?.includes(null))
}

function inner(schema: Schema): string[] {
  return schema.$ref ? [refName(schema.$ref)] : children(schema).flatMap(inner)
}
