import type { Refuse } from './errors.ts'
/**
 * Fills the `{name}` places of a path template from fields, taking each out of them, and percent-encodes the values.
 * A missing, empty or dot value is refused, since the URL would name something else, and so is half a character, which no URL can hold.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4
 */
export function fillPath(refuse: Refuse, template: string, fields: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    // A number is taken too, and becomes text in what follows.
    const value = (fields[name] ?? '') as string
    delete fields[name]
    return /^\.{0,2}$|\p{Cs}/u.test(value) ? refuse(name) : encodeURIComponent(value)
  })
}
