import { isObject } from '../../core/isObject.ts'
import { OpenAIError } from '../../core/openAIError.ts'

/** An object of JSON, by its place in what a front end sent, such as `messages[0].parts[1]`. */
export interface Place {
  readonly value: Record<string, unknown>
  /** The field as it is. */
  get(field: string): unknown
  /** The field's text. */
  text(field: string): string
  /** The same, or undefined where there is none. */
  optionalText(field: string): string | undefined
  /** The objects of the field's list. */
  list(field: string): Place[]
  /** The object in the field, or an empty one. */
  inside(field: string): Place
  /** Refuses it, or one of its fields. */
  refuse(problem: string, field?: string): never
}

/** Reads what a front end sent, which may be anything, in the name of a function. */
export function readPlace(title: string, name: string, value: unknown): Place {
  const at = (field?: string): string => [name, field].filter(Boolean).join('.')
  const refuse = (problem: string, field?: string): never => {
    throw new OpenAIError(`${title} refuses ${at(field)}: ${problem}.`)
  }
  if (!isObject(value)) return refuse('it is no object')
  const get = (field: string): unknown => (Object.hasOwn(value, field) ? value[field] : undefined)
  const text = (field: string): string => {
    const found = get(field)
    return typeof found === 'string' ? found : refuse('it is no text', field)
  }
  return {
    value,
    get,
    text,
    optionalText: (field) => (get(field) == null ? undefined : text(field)),
    list(field) {
      const found = get(field)
      if (!Array.isArray(found)) return refuse('it is no list', field)
      return found.map((item, place) => readPlace(title, `${at(field)}[${place}]`, item))
    },
    inside: (field) => readPlace(title, at(field), get(field) ?? {}),
    refuse,
  }
}
