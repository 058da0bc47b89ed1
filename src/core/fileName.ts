import { baseName } from './baseName.ts'
import type { Uploadable } from './uploadable.ts'

/** What may tell a file's name: its own, the path of a stream in Node, the URL of a response. */
interface Named {
  name?: unknown
  path?: unknown
  url?: string
}

/** How names end where that is not the last word of the media type. */
const EXTENSIONS: Record<string, string> = {
  markdown: 'md',
  mpeg: 'mp3',
  ndjson: 'jsonl',
  plain: 'txt',
  'vnd.wave': 'wav',
  wave: 'wav',
}

/** The name that a file is sent under, never with its folders. The API tells formats by how names end, so one without a name gets an ending by its type. */
export function fileName(file: Uploadable, type: string): string {
  const { name, path, url = '' }: Named = Object(file)
  const own = baseName(name || path)
  if (own) return own
  const [, segment = ''] = /^http[^?#]*[^:/?#]\/+([^/?#]+)/.exec(url) ?? []
  const found = baseName(decode(segment)) || 'file'
  return found.includes('.') ? found : found + extension(type)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** `.webm` for `audio/webm;codecs=opus`; nothing for long words, which are no endings. */
function extension(type: string): string {
  const subtype = type.replace(/^[^;]*\/(x-)?|\s*;.*/g, '')
  const ending = EXTENSIONS[subtype] ?? (subtype.length < 6 ? subtype : '')
  return ending && `.${ending}`
}
