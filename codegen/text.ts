import type { EnumValue } from './document.ts'

/** The first line of each generated file. */
export const banner = '// Generated from spec/ by codegen/; change those.\n'

/** A text as source. */
export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** A name as the key of an object. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

/** The values of an enum as source, null left out. */
export function literals(values: EnumValue[]): string[] {
  return values
    .filter((value) => value !== null)
    .map((value) => (typeof value === 'string' ? quote(value) : String(value)))
}

/** An object literal of names and the source of their values. */
export function objectLiteral(fields: [name: string, value: string][]): string {
  return `{ ${fields.map(([name, value]) => `${propertyName(name)}: ${value}`).join(', ')} }`
}
