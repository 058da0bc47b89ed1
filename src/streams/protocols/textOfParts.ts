/** The text of a content: a string, or parts whose text is a string or in `value`. */
export function textOfParts(content: unknown): string {
  if (!Array.isArray(content)) return typeof content === 'string' ? content : ''
  const texts = content.map((part) => Object(part).text?.value ?? Object(part).text)
  return texts.filter((text) => typeof text === 'string').join('')
}
