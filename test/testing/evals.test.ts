import { describe, expect, test } from 'vitest'
import type { Client } from '../../src/core/index.ts'
import { cancelEvalRun } from '../../src/operations/cancelEvalRun.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createEval } from '../../src/operations/createEval.ts'
import { createEvalRun } from '../../src/operations/createEvalRun.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { deleteEval } from '../../src/operations/deleteEval.ts'
import { getEvalRun } from '../../src/operations/getEvalRun.ts'
import { getEvalRunOutputItems } from '../../src/operations/getEvalRunOutputItems.ts'
import { runGrader } from '../../src/operations/runGrader.ts'
import type { CreateEvalRunParams } from '../../src/schemas/params/CreateEvalRunParams.ts'
import { grade } from '../../src/testing/resources/evals/grade.ts'
import { errorOf } from '../support/errorOf.ts'
import { createBareWorld, jsonl } from './support/world.ts'

const right = { type: 'string_check', name: 'right', input: '{{item.sum}}', reference: '4', operation: 'eq' } as const
const items = [{ item: { sum: '4' } }, { item: { sum: '5' } }]

async function newEval(client: Client): Promise<string> {
  const data_source_config = { type: 'custom', item_schema: { type: 'object' } } as const
  return (await createEval(client, { data_source_config, testing_criteria: [right] })).id
}

const ofContent: CreateEvalRunParams['data_source'] = {
  type: 'jsonl',
  source: { type: 'file_content', content: items },
}

test('a run is queued, runs, and ends with what each criterion says of each item', async () => {
  const { client, clock } = createBareWorld()
  const eval_id = await newEval(client)
  const { id: run_id, status } = await createEvalRun(client, { eval_id, data_source: ofContent })
  expect(status).toBe('queued')
  clock.advance(100)
  expect(await getEvalRun(client, { eval_id, run_id })).toMatchObject({ status: 'in_progress' })
  clock.advance(200)
  expect(await getEvalRun(client, { eval_id, run_id })).toMatchObject({
    status: 'completed',
    result_counts: { total: 2, passed: 1, failed: 1, errored: 0 },
    per_testing_criteria_results: [{ testing_criteria: 'right', passed: 1, failed: 1 }],
  })
  const { data } = await getEvalRunOutputItems(client, { eval_id, run_id })
  expect(data.map((one) => [one.status, one.datasource_item])).toEqual([
    ['pass', { sum: '4' }],
    ['fail', { sum: '5' }],
  ])
  expect((await getEvalRunOutputItems(client, { eval_id, run_id, status: 'fail' })).data).toEqual([data[1]])
})

test('items come from a file, or from stored chats', async () => {
  const { client, clock } = createBareWorld()
  const eval_id = await newEval(client)
  const file = await createFile(client, { file: new File([jsonl(...items)], 'items.jsonl'), purpose: 'evals' })
  await createChatCompletion(client, { model: 'gpt-4o', messages: [{ role: 'user', content: 'Tea?' }], store: true })
  const sources: CreateEvalRunParams['data_source'][] = [
    { type: 'jsonl', source: { type: 'file_id', id: file.id } },
    { type: 'completions', source: { type: 'stored_completions' }, model: 'gpt-4o' },
  ]
  const runs = await Promise.all(sources.map((data_source) => createEvalRun(client, { eval_id, data_source })))
  clock.advance(1000)
  const counts = runs.map(async ({ id }) => (await getEvalRun(client, { eval_id, run_id: id })).result_counts?.total)
  expect(await Promise.all(counts)).toEqual([2, 1])
})

test('a run that was cancelled stays so', async () => {
  const { client, clock } = createBareWorld()
  const eval_id = await newEval(client)
  const { id: run_id } = await createEvalRun(client, { eval_id, data_source: ofContent })
  expect(await cancelEvalRun(client, { eval_id, run_id })).toMatchObject({ status: 'canceled' })
  clock.advance(1000)
  expect(await getEvalRun(client, { eval_id, run_id })).toMatchObject({ status: 'canceled' })
  expect(await errorOf(cancelEvalRun(client, { eval_id, run_id }))).toMatchObject({ status: 400 })
})

test('deleting an evaluation takes its runs along', async () => {
  const { client, mock } = createBareWorld()
  const eval_id = await newEval(client)
  await createEvalRun(client, { eval_id, data_source: ofContent })
  await deleteEval(client, { eval_id })
  expect(mock.state.evalRuns.size).toBe(0)
})

describe('graders', () => {
  const sampled = { item: { wanted: 'Green Tea', deep: { n: 1 } }, sample: { output_text: 'green tea is hot' } }
  const check = { type: 'string_check', name: 'x', input: '{{ sample.output_text }}', reference: '{{item.wanted}}' }

  test.each([
    ['eq', 0],
    ['ne', 1],
    ['like', 0],
    ['ilike', 1],
  ])('%s scores %d', (operation, score) => {
    expect(grade({ ...check, operation }, sampled)).toEqual({
      name: 'x',
      type: 'string_check',
      score,
      passed: score === 1,
    })
  })

  test('texts that are alike pass from the threshold on', () => {
    const alike = { ...check, type: 'text_similarity', reference: 'green tea and milk' }
    expect(grade({ ...alike, pass_threshold: 0.5 }, sampled)).toMatchObject({ score: 0.5, passed: true })
    expect(grade({ ...alike, pass_threshold: 0.6 }, sampled)).toMatchObject({ passed: false })
  })

  test('what a model would judge passes', () => {
    expect(grade({ type: 'score_model', name: 'm', input: [] }, sampled)).toMatchObject({ score: 1, passed: true })
  })

  test('one is run by itself, and several give the mean', async () => {
    const { client } = createBareWorld()
    const same = { ...right, input: '{{sample.output_text}}' }
    expect(await runGrader(client, { grader: same, model_sample: '4' })).toMatchObject({ reward: 1 })
    const multi = { type: 'multi', name: 'all', graders: same, calculate_output: 'right' } as const
    expect(await runGrader(client, { grader: multi, model_sample: '5' })).toMatchObject({
      reward: 0,
      sub_rewards: { right: 0 },
    })
  })
})
