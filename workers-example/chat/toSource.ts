import type { Annotation } from 'bonsai-openai/schemas/Annotation'
import type { Source } from './protocol.ts'

/** What an annotation of a text refers to; nothing where that is no page or file. */
export function toSource(annotation: Annotation): Source[] {
  if (annotation.type === 'file_citation') return [{ type: 'file', id: annotation.file_id, name: annotation.filename }]
  // A page shows it as a link, so that it must not be one that runs code.
  if (annotation.type !== 'url_citation' || !/^https?:\/\//i.test(annotation.url)) return []
  const { url, title, start_index: start, end_index: end } = annotation
  return [{ type: 'url', url, title, start, end }]
}
