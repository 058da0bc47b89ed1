import * as v from 'valibot'
import * as exported from '../../src/schemas/index.ts'
import { operations, templateOf } from './operations.ts'
import { paramsOf } from './paramsOf.ts'
import type { Recording } from './recording.ts'
import { type Refusal, refusals } from './refusals.ts'

/** What the params schema of its operation says of a recorded request. */
export interface CheckedRequest {
  recording: Recording
  outcome: 'accepted' | 'refused for a reason' | 'refused' | 'not recorded'
  /** The refused fields, each with the written reason if there is one. */
  fields: { path: string; expected: string | null; received: string; reason?: string }[]
}

const schemas: Readonly<Record<string, unknown>> = exported

/** Holds a recorded request against `<OperationId>ParamsSchema`. */
export async function checkRequest(recording: Recording): Promise<CheckedRequest> {
  const { operationId, method, requestBody } = recording
  const schema = schemas[`${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}ParamsSchema`]
  const operation = operations[operationId]
  const hasBody = requestBody || method !== 'POST'
  if (!operation || !isSchema(schema) || !hasBody) return { recording, outcome: 'not recorded', fields: [] }
  const params = await paramsOf(recording, await templateOf(operation))
  const { issues = [] } = v.safeParse(schema, params)
  const fields = issues.map((issue) => {
    const { expected, received } = issue
    const path = issue.path?.map(({ key }) => (typeof key === 'number' ? '[]' : key)).join('.') ?? ''
    const { reason } = refusals.find((refusal) => covers(refusal, path, received, recording)) ?? {}
    return { path, expected, received, ...(reason && { reason }) }
  })
  if (!fields.length) return { recording, outcome: 'accepted', fields }
  return { recording, outcome: fields.every(({ reason }) => reason) ? 'refused for a reason' : 'refused', fields }
}

function covers(refusal: Refusal, path: string, received: string, recording: Recording): boolean {
  return (
    refusal.path === path &&
    (refusal.received?.test(received) ?? true) &&
    (refusal.url?.test(recording.host + recording.path) ?? true)
  )
}

function isSchema(value: unknown): value is v.GenericSchema {
  return Object(value).kind === 'schema'
}
