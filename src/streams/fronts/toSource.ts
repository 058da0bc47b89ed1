import type { SourceChunk } from '../uiMessageChunk.ts'

/** What an annotation points to: a page of the web or a file. Other addresses are left out, since pages make links of them. */
export function toSource(annotation: unknown): SourceChunk | undefined {
  const { url_citation = annotation, file_id, filename = file_id } = Object(annotation)
  const { url, title } = Object(url_citation)
  if (/^https?:/.test(url)) return { type: 'source-url', sourceId: url, url, title: title ?? undefined }
  return file_id && { type: 'source-document', sourceId: file_id, mediaType: 'text/plain', title: filename, filename }
}
