import { describe, expect, test } from 'vitest'
import { cancelBatch } from '../../src/operations/cancelBatch.ts'
import { cancelFineTuningJob } from '../../src/operations/cancelFineTuningJob.ts'
import { createBatch } from '../../src/operations/createBatch.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { createFineTuningJob } from '../../src/operations/createFineTuningJob.ts'
import { downloadFile } from '../../src/operations/downloadFile.ts'
import { listFineTuningEvents } from '../../src/operations/listFineTuningEvents.ts'
import { listFineTuningJobCheckpoints } from '../../src/operations/listFineTuningJobCheckpoints.ts'
import { listPaginatedFineTuningJobs } from '../../src/operations/listPaginatedFineTuningJobs.ts'
import { retrieveBatch } from '../../src/operations/retrieveBatch.ts'
import { retrieveFineTuningJob } from '../../src/operations/retrieveFineTuningJob.ts'
import type { Batch } from '../../src/schemas/Batch.ts'
import { batchLine, createBareWorld, jsonl, type World } from './support/world.ts'

type BareWorld = Omit<World, 'ids'>

async function newBatch(world: BareWorld, ...lines: unknown[]): Promise<Batch> {
  return newBatchOf('/v1/chat/completions', world, ...lines)
}

async function newBatchOf(endpoint: Batch['endpoint'], { client }: BareWorld, ...lines: unknown[]): Promise<Batch> {
  const { id } = await createFile(client, { file: new File([jsonl(...lines)], 'in.jsonl'), purpose: 'batch' })
  return createBatch(client, { input_file_id: id, endpoint, completion_window: '24h' })
}

async function textOf({ client }: BareWorld, file_id: string | null | undefined): Promise<string> {
  return new TextDecoder().decode(await (await downloadFile(client, { file_id: file_id ?? '' })).arrayBuffer())
}

async function linesOf(world: BareWorld, file_id: string | null | undefined): Promise<unknown[]> {
  return (await textOf(world, file_id))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('a batch', () => {
  test('goes on by the clock, and runs its lines through the mock', async () => {
    const world = createBareWorld()
    const { id, status } = await newBatch(world, batchLine('a'), batchLine('b', { temperature: 9 }))
    const statuses = [status]
    for (let i = 0; i < 4; i++) {
      world.clock.advance(100)
      statuses.push((await retrieveBatch(world.client, { batch_id: id })).status)
    }
    expect(statuses).toEqual(['validating', 'in_progress', 'in_progress', 'finalizing', 'completed'])
    const batch = await retrieveBatch(world.client, { batch_id: id })
    expect(batch.request_counts).toEqual({ total: 2, completed: 1, failed: 1 })
    expect(await linesOf(world, batch.output_file_id)).toMatchObject([
      {
        custom_id: 'a',
        error: null,
        response: {
          status_code: 200,
          body: {
            object: 'chat.completion',
            choices: [{ message: { content: expect.stringContaining('Hello from a') } }],
          },
        },
      },
    ])
    expect(await linesOf(world, batch.error_file_id)).toMatchObject([
      { custom_id: 'b', response: { status_code: 400, body: { error: { param: 'temperature' } } } },
    ])
  })

  test('makes responses, too', async () => {
    const world = createBareWorld()
    const url = '/v1/responses'
    const line = { custom_id: 'a', method: 'POST', url, body: { model: 'gpt-4o', input: 'Tea?' } }
    const { id } = await newBatchOf(url, world, line)
    world.clock.advance(1000)
    const batch = await retrieveBatch(world.client, { batch_id: id })
    expect(await linesOf(world, batch.output_file_id)).toMatchObject([
      { custom_id: 'a', response: { status_code: 200, body: { object: 'response', status: 'completed' } } },
    ])
  })

  test('fails when its lines are wrong, and says which', async () => {
    const world = createBareWorld()
    const { id } = await newBatch(
      world,
      batchLine('a'),
      batchLine('a'),
      { ...batchLine('c'), url: '/v1/embeddings' },
      {},
    )
    world.clock.advance(100)
    const { status, errors } = await retrieveBatch(world.client, { batch_id: id })
    expect(status).toBe('failed')
    expect(errors?.data?.map(({ code, line }) => [code, line])).toEqual([
      ['duplicate_custom_id', 2],
      ['mismatched_url', 3],
      ['missing_required_parameter', 4],
    ])
  })

  test('can be cancelled until it ends', async () => {
    const world = createBareWorld()
    const { id } = await newBatch(world, batchLine('a'))
    expect((await cancelBatch(world.client, { batch_id: id })).status).toBe('cancelling')
    world.clock.advance(10_000)
    expect(await retrieveBatch(world.client, { batch_id: id })).toMatchObject({
      status: 'cancelled',
      output_file_id: null,
    })
    await expect(cancelBatch(world.client, { batch_id: id })).rejects.toMatchObject({ status: 409 })
  })
})

describe('a fine-tuning job', () => {
  async function newJob({ client }: BareWorld, text: string): Promise<string> {
    const { id } = await createFile(client, { file: new File([text], 'train.jsonl'), purpose: 'fine-tune' })
    return (
      await createFineTuningJob(client, {
        model: 'gpt-4o-mini',
        training_file: id,
        suffix: 'mine',
        metadata: { a: 'b' },
      })
    ).id
  }

  test('goes on by the clock, tells of it, and ends with a model that can be used', async () => {
    const world = createBareWorld()
    const { client, clock } = world
    const id = await newJob(world, jsonl({ messages: [] }))
    const params = { fine_tuning_job_id: id }
    const statuses: string[] = []
    for (let i = 0; i < 12; i++) {
      statuses.push((await retrieveFineTuningJob(client, params)).status)
      clock.advance(100)
    }
    expect([...new Set(statuses)]).toEqual(['validating_files', 'queued', 'running', 'succeeded'])
    const { fine_tuned_model, result_files, trained_tokens } = await retrieveFineTuningJob(client, params)
    expect(fine_tuned_model).toMatch(/^ft:gpt-4o-mini:mock:mine:/)
    expect(trained_tokens).toBeGreaterThan(0)
    expect(await textOf(world, result_files?.[0])).toMatch(/^step,train_loss\n10,/)
    const { data: events } = await listFineTuningEvents(client, params)
    expect(events[0]?.message).toBe('The job has successfully completed')
    const { data: checkpoints } = await listFineTuningJobCheckpoints(client, params)
    expect(checkpoints.map(({ step_number }) => step_number)).toEqual([30, 20, 10])
    await createChatCompletion(client, { model: fine_tuned_model ?? '', messages: [{ role: 'user', content: 'Hi' }] })
    expect((await listPaginatedFineTuningJobs(client, {}, { query: { 'metadata[a]': 'b' } })).data).toHaveLength(1)
    expect((await listPaginatedFineTuningJobs(client, {}, { query: { 'metadata[a]': 'c' } })).data).toHaveLength(0)
  })

  test('can be cancelled once, and stays so', async () => {
    const world = createBareWorld()
    const params = { fine_tuning_job_id: await newJob(world, jsonl({})) }
    world.clock.advance(300)
    expect((await cancelFineTuningJob(world.client, params)).status).toBe('cancelled')
    world.clock.advance(10_000)
    expect(await retrieveFineTuningJob(world.client, params)).toMatchObject({
      status: 'cancelled',
      fine_tuned_model: null,
    })
    await expect(cancelFineTuningJob(world.client, params)).rejects.toMatchObject({ status: 400 })
  })

  test('fails without examples', async () => {
    const world = createBareWorld()
    const params = { fine_tuning_job_id: await newJob(world, '\n') }
    world.clock.advance(10_000)
    expect(await retrieveFineTuningJob(world.client, params)).toMatchObject({
      status: 'failed',
      error: { code: 'invalid_training_file' },
    })
  })
})
