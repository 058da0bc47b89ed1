import { attachmentKind } from '../../chat/attachmentKind.ts'
import type { Limits } from '../../chat/protocol.ts'
import { sizeInWords } from '../files/sizeInWords.ts'

/** Why a file can't go with a message, by its name; undefined where it can. */
export function refusalOf(file: File, limits: Limits): string | undefined {
  const kind = attachmentKind(file)
  if (!kind) return `“${file.name}” can’t be read by the model. Attach images, PDFs or text.`
  if (file.size === 0) return `“${file.name}” is empty.`
  const most = limits.bytes[kind]
  if (file.size > most) return `“${file.name}” is too large: ${sizeInWords(file.size)} of at most ${sizeInWords(most)}.`
  return undefined
}
