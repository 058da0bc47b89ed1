import type { AttachmentKind } from './protocol.ts'

const IMAGES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']
const IMAGE_NAME = /\.(png|jpe?g|webp|gif)$/i
const TEXT_TYPES = ['application/json', 'application/xml', 'application/yaml', 'application/javascript']
const TEXT_NAME =
  /\.(txt|md|csv|tsv|json|jsonl|xml|ya?ml|toml|ini|log|html?|css|jsx?|tsx?|mjs|py|rb|go|rs|java|kt|c|h|cpp|cs|php|sh|sql)$/i

/** What a file goes as in a message; undefined where a model could not read it. */
export function attachmentKind({ name, type }: { name: string; type: string }): AttachmentKind | undefined {
  const [mime = ''] = type.toLowerCase().split(';')
  if (IMAGES.includes(mime)) return 'image'
  if (mime === 'application/pdf') return 'pdf'
  // Systems call a .ts file a video, and know nothing of a .md one.
  if (TEXT_NAME.test(name) || mime.startsWith('text/') || TEXT_TYPES.includes(mime)) return 'text'
  if (mime && mime !== 'application/octet-stream') return undefined
  if (/\.pdf$/i.test(name)) return 'pdf'
  return IMAGE_NAME.test(name) ? 'image' : undefined
}
