import { createFile } from 'bonsai-openai/operations/createFile'
import type { InputContent } from 'bonsai-openai/schemas/InputContent'
import { type Context, Hono } from 'hono'
import { attachmentKind } from '../chat/attachmentKind.ts'
import { imageType } from '../chat/imageType.ts'
import { limits } from '../chat/limits.ts'
import type { Attachment, AttachmentKind } from '../chat/protocol.ts'
import { connect } from '../connect.ts'
import type { App } from '../env.ts'
import { refusal } from '../http.ts'
import { ownerOf, saveConversation } from '../visitors/conversations.ts'
import { openRoom } from './openRoom.ts'
import { readUpload } from './upload.ts'

/** Files for the next message: images go as images, PDFs as files, and texts as text. */
export const attachments = new Hono<App>().post('/', async (c) => {
  const conversation = c.req.param('id') ?? ''
  const file = await readFile(c)
  const { name, kind, bytes } = file
  const id = crypto.randomUUID()
  const attachment: Attachment = { id, name, kind, bytes: bytes.length }
  if (kind === 'image') attachment.url = `/api/conversations/${conversation}/files/${id}`
  const content = await toContent(c, file)
  await openRoom(c.env, conversation).attach({ attachment, content }, kind === 'image' ? bytes : undefined)
  // Without a title it is in no list; its visitor can see the image already.
  if ((await ownerOf(c.env, conversation)) === undefined)
    await saveConversation(c.env, { id: conversation, visitor: c.var.visitor, title: '', text: '' })
  return c.json(attachment, 201)
})

interface Attached {
  name: string
  type: string
  kind: AttachmentKind
  bytes: Uint8Array<ArrayBuffer>
}

async function readFile(c: Context<App>): Promise<Attached> {
  const most = Math.max(...Object.values(limits.bytes))
  const { name, type, bytes } = await readUpload(c.req.raw, most)
  const kind = attachmentKind({ name, type })
  const isImage = imageType(bytes) !== undefined
  if (!kind || (kind === 'image' && !isImage) || (kind === 'text' && !isText(bytes)))
    throw refusal(
      415,
      'unsupported_type',
      `“${name}” can’t be attached: send images (PNG, JPEG, WebP, GIF), PDFs or texts.`,
    )
  if (bytes.length > limits.bytes[kind]) throw tooLarge(name, limits.bytes[kind])
  return { name, type, kind, bytes }
}

function tooLarge(name: string, most: number): Error {
  const words = most >= 1_000_000 ? `${most / 1_000_000} MB` : `${most / 1000} kB`
  return refusal(413, 'too_large', `“${name}” is too large: at most ${words}.`)
}

/** A text as it is; what else it is goes to OpenAI once, and is named from then on. */
async function toContent(c: Context<App>, { name, type, kind, bytes }: Attached): Promise<InputContent> {
  if (kind === 'text') return { type: 'input_text', text: `The file “${name}”:\n\n${new TextDecoder().decode(bytes)}` }
  const file = new File([bytes], name, { type: imageType(bytes) ?? type })
  const purpose = kind === 'image' ? 'vision' : 'user_data'
  const { id: file_id } = await createFile(connect(c.env), { file, purpose })
  return kind === 'image' ? { type: 'input_image', file_id, detail: 'auto' } : { type: 'input_file', file_id }
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}
