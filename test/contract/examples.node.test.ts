import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { camelCase } from '../../codegen/names.ts'
import { readSources } from '../../codegen/sources.ts'
import type { Drift } from '../../src/core/drift.ts'
import { answerOf, functionOf, strictClient } from './support/exchange.ts'
import { operations } from './support/spec.ts'
import { fieldsOf } from './support/wire.ts'

/*
 * The published document's own examples of answers: each has no drift, or a reason why it differs. The document is not part of the project.
 */
const published = '../shared/spec/openapi.2026.yaml'

/** An example as the published document has it. */
interface Example {
  response?: string
}

interface Published {
  paths: Record<string, Record<string, { operationId: string; 'x-oaiMeta'?: { examples?: Example | Example[] } }>>
}

/** Why examples differ from their schemas, each with the operations and the places where it is so. */
const reasons: Record<string, string[]> = {
  'The document answers with the conversation, the API with what was deleted.': ['deleteConversationItem deleted'],
  'Shortened: recorded jobs always have these fields, null while there is nothing to tell.': [
    'createFineTuningJob trained_tokens',
    'cancelFineTuningJob finished_at',
    'cancelFineTuningJob trained_tokens',
    'pauseFineTuningJob finished_at',
    'pauseFineTuningJob trained_tokens',
    'resumeFineTuningJob finished_at',
    'resumeFineTuningJob trained_tokens',
  ],
  'Shortened: recorded messages and runs always have these fields, null or empty where they say nothing.': [
    'modifyMessage attachments',
    'listRuns data.0.required_action',
    'listRuns data.1.required_action',
    'createRun required_action',
    'getRun required_action',
    'modifyRun required_action',
    'cancelRun required_action',
    'cancelRun incomplete_details',
    'cancelRun max_prompt_tokens',
    'cancelRun max_completion_tokens',
    'cancelRun truncation_strategy',
    'submitToolOuputsToRun required_action',
    'submitToolOuputsToRun incomplete_details',
  ],
  'Shortened: recorded stores and their files always have these fields.': [
    'getVectorStore name',
    'getVectorStore file_counts',
    'listFilesInVectorStoreBatch data.0.status',
    'listFilesInVectorStoreBatch data.0.last_error',
    'listFilesInVectorStoreBatch data.1.status',
    'listFilesInVectorStoreBatch data.1.last_error',
    'listVectorStoreFiles data.0.status',
    'listVectorStoreFiles data.0.last_error',
    'listVectorStoreFiles data.1.status',
    'listVectorStoreFiles data.1.last_error',
  ],
}
const explained = Object.values(reasons).flat()

/** The examples that are JSON, by the operation's name in code. */
function examples(): { id: string; value: unknown }[] {
  const { paths }: Published = parse(readFileSync(published, 'utf8'), { maxAliasCount: -1 })
  const names = readSources(new URL('../../spec/', import.meta.url)).overlay['x-names'].operations
  return Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, 'x-oaiMeta': meta }) =>
      [meta?.examples ?? []].flat().flatMap(({ response = '' }) => {
        const value = readJSON(response)
        return value === undefined ? [] : [{ id: names[operationId] ?? camelCase(`${operationId}`), value }]
      }),
    ),
  )
}

function readJSON(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where an example differs from what its operation answers: `getEval data.0.name`. */
async function differences(id: string, value: unknown): Promise<string[]> {
  const operation = operations.find(({ operationId }) => operationId === id)
  if (!operation) return []
  const { path, query, body } = fieldsOf(operation, 'required')
  const drifts: Drift[] = []
  const client = strictClient(() => Response.json(value), { onDrift: (drift) => void drifts.push(drift) })
  await functionOf(id)(client, { ...path, ...query, ...body })
  return drifts.flatMap(({ issues }) => issues.map((issue) => `${id} ${issue.path.join('.')}`))
}

test('the examples of the published document have no drift, or a reason', { timeout: 30_000 }, async () => {
  if (!existsSync(published)) return console.log('examples of the published document: skipped: folder absent')
  const generated = new Set(operations.filter(answerOf).map(({ operationId }) => operationId))
  const own = examples().filter(({ id }) => generated.has(id))
  const found = new Set((await Promise.all(own.map(({ id, value }) => differences(id, value)))).flat())
  expect([...found].sort()).toEqual(explained.toSorted())
  console.log(
    `examples of the published document: ${own.length} of core operations, ${found.size} places with a reason`,
  )
})
