import { expect, test } from 'vitest'
import { createFineTuningCheckpointPermission } from '../../src/operations/createFineTuningCheckpointPermission.ts'
import { deleteFineTuningCheckpointPermission } from '../../src/operations/deleteFineTuningCheckpointPermission.ts'
import { listFineTuningCheckpointPermissions } from '../../src/operations/listFineTuningCheckpointPermissions.ts'
import { listFineTuningJobCheckpoints } from '../../src/operations/listFineTuningJobCheckpoints.ts'
import { pauseFineTuningJob } from '../../src/operations/pauseFineTuningJob.ts'
import { resumeFineTuningJob } from '../../src/operations/resumeFineTuningJob.ts'
import { retrieveFineTuningJob } from '../../src/operations/retrieveFineTuningJob.ts'
import { errorOf } from '../support/errorOf.ts'
import { createWorld } from './support/world.ts'

test('projects get permissions of a checkpoint, and lose them', async () => {
  const { client, ids } = await createWorld()
  const { data: checkpoints } = await listFineTuningJobCheckpoints(client, { fine_tuning_job_id: ids.job })
  const fine_tuned_model_checkpoint = checkpoints[0]?.fine_tuned_model_checkpoint ?? ''
  const { data } = await createFineTuningCheckpointPermission(client, {
    fine_tuned_model_checkpoint,
    project_ids: ['proj_1', 'proj_2'],
  })
  expect(data.map(({ project_id }) => project_id).sort()).toEqual(['proj_1', 'proj_2'])
  const projects = async (): Promise<string[]> =>
    (await listFineTuningCheckpointPermissions(client, { fine_tuned_model_checkpoint, order: 'ascending' })).data.map(
      ({ project_id }) => project_id,
    )
  expect(await projects()).toEqual(['proj_1', 'proj_2'])
  const permission_id = data.find(({ project_id }) => project_id === 'proj_1')?.id ?? ''
  await deleteFineTuningCheckpointPermission(client, { fine_tuned_model_checkpoint, permission_id })
  expect(await projects()).toEqual(['proj_2'])
})

test('a job that is paused waits, and goes on when it is resumed, each step once', async () => {
  const { client, clock, ids } = await createWorld()
  const job = { fine_tuning_job_id: ids.runningJob }
  clock.advance(450)
  expect(await pauseFineTuningJob(client, job)).toMatchObject({ status: 'paused' })
  clock.advance(5)
  expect(await resumeFineTuningJob(client, job)).toMatchObject({ status: 'queued' })
  expect(await errorOf(resumeFineTuningJob(client, job))).toMatchObject({ status: 400 })
  clock.advance(5000)
  expect(await retrieveFineTuningJob(client, job)).toMatchObject({ status: 'succeeded' })
  const { data } = await listFineTuningJobCheckpoints(client, job)
  expect(data.map(({ step_number }) => step_number)).toEqual([30, 20, 10])
})

test('a job that stays paused never ends', async () => {
  const { client, clock, ids } = await createWorld()
  const job = { fine_tuning_job_id: ids.pausedJob }
  clock.advance(60_000)
  expect(await retrieveFineTuningJob(client, job)).toMatchObject({ status: 'paused' })
})
