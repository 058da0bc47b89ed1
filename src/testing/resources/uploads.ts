import type { Upload } from '../../schemas/Upload.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { Refusal } from '../refusal.ts'
import { addFile } from './files.ts'
import { requireUpload } from './requireUpload.ts'

/** A part of an upload that is not over. */
export interface UploadedPart {
  upload_id: string
  bytes: Uint8Array<ArrayBuffer>
}

const hour = 3600
const largestPart = 64_000_000

export const createUpload: Handler<'createUpload'> = ({ filename, purpose, bytes, expires_after }, context) => {
  if (bytes < 1) throw new Refusal(400, "Invalid 'bytes': expected the size of the file.", { param: 'bytes' })
  const created_at = context.seconds()
  const upload: Upload = {
    id: context.id('upload_'),
    object: 'upload',
    bytes,
    created_at,
    filename,
    purpose,
    status: 'pending',
    expires_at: created_at + hour,
    file: null,
  }
  const { uploads, uploadSeconds } = context.state
  uploads.set(upload.id, upload)
  if (expires_after) uploadSeconds.set(upload.id, expires_after.seconds)
  context.after(hour * 1000, () => {
    if (uploads.get(upload.id)?.status === 'pending') end(upload, { status: 'expired' }, context)
  })
  return upload
}

export const addUploadPart: Handler<'addUploadPart'> = ({ upload_id, data }, context) => {
  const { id } = pending(upload_id, context)
  const { bytes } = requireUpload(data, 'data')
  if (bytes.length > largestPart)
    throw new Refusal(400, `A part has at most ${largestPart} bytes.`, { param: 'data', code: 'part_too_large' })
  const part = { id: context.id('part_'), object: 'upload.part', created_at: context.seconds(), upload_id: id }
  context.state.uploadParts.set(part.id, { upload_id: id, bytes })
  return part
}

export const completeUpload: Handler<'completeUpload'> = ({ upload_id, part_ids }, context) => {
  const upload = pending(upload_id, context)
  const parts = part_ids.map((id) => find(context.state.uploadParts, id, 'part', 'part_ids'))
  const size = parts.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size !== upload.bytes)
    throw new Refusal(400, `The parts have ${size} bytes, but ${upload.bytes} were announced.`, { param: 'part_ids' })
  const { filename, purpose } = upload
  const seconds = context.state.uploadSeconds.get(upload.id)
  const file = addFile(
    {
      filename,
      purpose,
      content: joined(
        parts.map(({ bytes }) => bytes),
        size,
      ),
      seconds,
    },
    context,
  )
  return end(upload, { status: 'completed', file }, context)
}

export const cancelUpload: Handler<'cancelUpload'> = ({ upload_id }, context) =>
  end(pending(upload_id, context), { status: 'cancelled' }, context)

/** An upload that still takes parts. */
function pending(id: string, { state }: Context): Upload {
  const upload = find(state.uploads, id, 'upload')
  if (upload.status !== 'pending')
    throw new Refusal(400, `The upload '${id}' is ${upload.status}.`, { code: 'invalid_status' })
  return upload
}

/** Ends an upload, whose parts are needed no more. */
function end(upload: Upload, changes: Partial<Upload>, { state }: Context): Upload {
  for (const [id, part] of state.uploadParts) if (part.upload_id === upload.id) state.uploadParts.delete(id)
  const ended = { ...upload, ...changes }
  state.uploads.set(upload.id, ended)
  return ended
}

function joined(parts: Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
