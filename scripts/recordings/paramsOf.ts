import type { Recording } from './recording.ts'

/** Fields of uploads, which recordings seldom hold. */
const files: Record<string, string> = {
  addUploadPart: 'data',
  createContainerFile: 'file',
  createFile: 'file',
  createImageEdit: 'image',
  createImageVariation: 'image',
  createSkill: 'files',
  createSkillVersion: 'files',
  createTranscription: 'file',
  createTranslation: 'file',
}

/** Rebuilds an operation's params from the path, the query and the body of a recorded request. */
export async function paramsOf(
  { operationId, path, query, requestBody }: Recording,
  template: string,
): Promise<Record<string, unknown>> {
  return { ...(await bodyFields(operationId, requestBody)), ...queryFields(query), ...pathFields(template, path) }
}

/** The fields of a body: of a form, of a session description that stands alone, or of JSON. */
async function bodyFields(operationId: string, text: string | null | undefined): Promise<Record<string, unknown>> {
  const file = files[operationId]
  if (file && !text?.startsWith('{')) return { [file]: new File(['-'], 'file'), ...(await formFields(text)) }
  return text?.startsWith('v=') ? { sdp: text } : jsonFields(text)
}

/** The fields of a JSON body. `stream` is left out: the choice of the function says it. */
function jsonFields(text: string | null | undefined): Record<string, unknown> {
  const { stream, ...fields } = Object(text ? JSON.parse(text) : {})
  return fields
}

/** The fields of a multipart body; none where it is missing or damaged. */
async function formFields(text: string | null | undefined): Promise<Record<string, unknown>> {
  const boundary = /^--(\S+)/.exec(text ?? '')?.[1]
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  const form = await new Response(text, { headers }).formData().catch(() => new FormData())
  return Object.fromEntries([...form].map(([name, value]) => [name.replace('[]', ''), value]))
}

/** The fields of a query: `name[]` makes a list, digits a number. Azure's version of the API belongs to the client, and the choice of the function says `stream`. */
function queryFields(query: string | null | undefined): Record<string, unknown> {
  const search = new URLSearchParams(query ?? '')
  for (const name of ['api-version', 'stream']) search.delete(name)
  const fields = [...new Set(search.keys())].map((name) => {
    const values = search.getAll(name).map((value) => (/^\d+$/.test(value) ? Number(value) : value))
    return name.endsWith('[]') ? [name.slice(0, -2), values] : [name, values[0]]
  })
  return Object.fromEntries(fields)
}

/** The values in the places of a path template, which hosts may serve under a prefix; stand-ins where the path is another. */
function pathFields(template: string, path: string): Record<string, string> {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const pattern = new RegExp(`${template.replace(/\{\w+\}/g, '([^/]+)')}/?$`)
  const values = pattern.exec(path)?.slice(1).map(decodeURIComponent) ?? []
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? name]))
}
