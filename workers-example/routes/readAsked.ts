import type { Context } from 'hono'
import { array, type GenericSchema, maxLength, object, optional, picklist, pipe, regex, string, trim } from 'valibot'
import { limits } from '../chat/limits.ts'
import type { RegenerateRequest } from '../chat/protocol.ts'
import type { Asked, Turn } from '../chat/turn.ts'
import type { App } from '../env.ts'
import { readBody, refusal } from '../http.ts'
import { models } from '../visitors/models.ts'

const Id = pipe(string(), regex(/^[\w-]{1,64}$/))
const Tools = array(picklist(['web_search', 'image_generation', 'file_search', 'search_documents']))
const Choice = { model: optional(string()), tools: optional(Tools) }
const Send = object({
  id: Id,
  text: pipe(string(), trim()),
  attachments: pipe(array(Id), maxLength(limits.attachments, `at most ${limits.attachments} files go with a message`)),
  replaces: optional(Id),
  ...Choice,
})
const Regenerate: GenericSchema<unknown, RegenerateRequest> = object({ message: optional(Id), ...Choice })

/** Reads a message that is to be answered. */
export async function readSend(c: Context<App>): Promise<Turn> {
  const { model, tools, ...turn } = await readBody(c.req.raw, Send)
  const { length } = turn.text
  if (length > limits.text) {
    const [has, may] = [length, limits.text].map((count) => count.toLocaleString('en'))
    throw refusal(413, 'too_long', `This message is too long: ${has} of at most ${may} characters.`)
  }
  if (!length && !turn.attachments.length)
    throw refusal(400, 'bad_request', 'This message is empty. Write something, or attach a file.')
  return { ...turn, ...asked(c, { model, tools }) }
}

/** Reads which answer is to be written anew. */
export async function readRegenerate(c: Context<App>): Promise<Asked & { message?: string | undefined }> {
  const { message, ...choice } = await readBody(c.req.raw, Regenerate)
  return { message, ...asked(c, choice) }
}

function asked(c: Context<App>, { model, tools = [] }: RegenerateRequest): Asked {
  const [first, ...others] = models(c.env)
  if (model !== undefined && ![first, ...others].some(({ id }) => id === model))
    throw refusal(400, 'not_allowed', 'This model can’t be chosen here. Choose another one.')
  return { conversation: c.req.param('id') ?? '', visitor: c.var.visitor, model: model ?? first.id, tools }
}
