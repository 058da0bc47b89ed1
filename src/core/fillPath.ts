import type { Refuse } from './openAIError.ts'

/**
 * Fills the `{name}` places of a path template from fields, taking each out of them, and percent-encodes the values.
 * A missing, empty or dot value is refused, since the URL would name something else.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4
 */
export function fillPath(refuse: Refuse, template: string, fields: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fields[name] ?? ''
    delete fields[name]
    return Object(value) === value || ['', '.', '..'].includes(`${value}`)
      ? refuse(`needs \`${name}\` to be text, not empty or a dot`)
      : encodeURIComponent(`${value}`)
  })
}
