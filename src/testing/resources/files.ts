import type { OpenAIFile } from '../../schemas/OpenAIFile.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { isTooDeep } from '../isTooDeep.ts'
import { page } from '../page.ts'
import { Refusal } from '../refusal.ts'
import { requireUpload } from './requireUpload.ts'

/** What a new file is made of. */
export interface NewFile {
  filename: string
  purpose: OpenAIFile['purpose']
  content: Uint8Array<ArrayBuffer>
  /** Seconds until it is deleted. */
  seconds?: number | undefined
}

/** Stores a file, and deletes it when its time is over. */
export function addFile({ filename, purpose, content, seconds }: NewFile, context: Context): OpenAIFile {
  const created_at = context.seconds()
  const file: OpenAIFile = {
    id: context.id('file-'),
    object: 'file',
    bytes: content.length,
    created_at,
    filename,
    purpose,
    status: 'processed',
    status_details: null,
    expires_at: seconds === undefined ? null : created_at + seconds,
  }
  const { files, contents } = context.state
  contents.set(file.id, content)
  files.set(file.id, file)
  if (seconds !== undefined) context.after(seconds * 1000, () => removeFile(file.id, context))
  return file
}

/** Deletes a file with its content, from vector stores too. */
export function removeFile(id: string, { state }: Context): void {
  state.files.delete(id)
  state.contents.delete(id)
  for (const [key, entry] of state.vectorStoreFiles) if (entry.id === id) state.vectorStoreFiles.delete(key)
}

/** The lines of a JSONL file that hold anything. */
export function linesOf(id: string, { state }: Context): string[] {
  return new TextDecoder()
    .decode(find(state.contents, id, 'file'))
    .split('\n')
    .filter((line) => line.trim())
}

export const createFile: Handler<'createFile'> = ({ file, purpose, expires_after }, context) => {
  const { name, bytes } = requireUpload(file, 'file')
  if (purpose === 'fine-tune' || purpose === 'batch') checkLines(bytes)
  return addFile({ filename: name, purpose, content: bytes, seconds: expires_after?.seconds }, context)
}

function checkLines(content: Uint8Array): void {
  const lines = new TextDecoder().decode(content).split('\n')
  const bad = lines.findIndex((line) => line.trim() && !isRecord(line))
  if (bad >= 0) throw new Refusal(400, `Invalid file format: line ${bad + 1} is not a JSON object.`, { param: 'file' })
}

function isRecord(line: string): boolean {
  try {
    const value = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTooDeep(value)
  } catch {
    return false
  }
}

export const listFiles: Handler<'listFiles'> = ({ purpose, ...params }, { state }) => {
  const files = [...state.files.values()].filter((file) => purpose === undefined || file.purpose === purpose)
  return page(files, params, 10_000, 10_000)
}

export const retrieveFile: Handler<'retrieveFile'> = ({ file_id }, { state }) => find(state.files, file_id, 'file')

export const deleteFile: Handler<'deleteFile'> = ({ file_id }, context) => {
  find(context.state.files, file_id, 'file')
  removeFile(file_id, context)
  return { id: file_id, object: 'file', deleted: true }
}

export const downloadFile: Handler<'downloadFile'> = ({ file_id }, { state }) => {
  const { filename } = find(state.files, file_id, 'file')
  const content = find(state.contents, file_id, 'file')
  return new Response(content, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': `${content.length}`,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    },
  })
}
