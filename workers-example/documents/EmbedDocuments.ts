import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from 'cloudflare:workers'
import type { Env } from '../env.ts'
import { logFailure } from '../logFailure.ts'
import { finishJob } from './jobs.ts'
import { type BatchState, readBatchState } from './readBatchState.ts'
import { submit } from './submit.ts'
import { writeVectors } from './writeVectors.ts'

/** What the Workflow is started with. */
export interface JobParams {
  job: string
}

/** Batches that documents of a job can go through, since one can expire or be lost. */
const ROUNDS = 3
/** Seconds between two reads at a batch: twice the last, up to this many. */
const LONGEST = 300

const patient = {
  retries: { limit: 5, delay: '5 seconds', backoff: 'exponential' },
  timeout: '15 minutes',
} as const

/** Embeds the documents of a job by OpenAI's batches, which may take a day: each step is kept, and none is lost by a restart. */
export class EmbedDocuments extends WorkflowEntrypoint<Env, JobParams> {
  override async run({ payload: { job } }: Readonly<WorkflowEvent<JobParams>>, step: WorkflowStep): Promise<void> {
    const { env } = this
    let failure: string | null = null
    try {
      for (let round = 1; round <= ROUNDS; round++) {
        const batch = await step.do(`submit ${round}`, patient, () => submit(env, job, round))
        if (!batch) break
        const ended = await this.#wait(step, round, batch)
        const problem = await step.do(`write ${round}`, patient, () => writeVectors(env, job, ended))
        failure = problem ?? ended.failure
      }
    } catch (error) {
      logFailure(error)
      failure = 'The job broke off.'
    }
    await step.do('finish', patient, () => finishJob(env, job, failure))
  }

  async #wait(step: WorkflowStep, round: number, batch: string): Promise<BatchState> {
    for (let reads = 0; ; reads++) {
      await step.sleep(`wait ${round}.${reads}`, `${Math.min(2 ** reads, LONGEST)} seconds`)
      const state = await step.do(`read state ${round}.${reads}`, patient, () => readBatchState(this.env, batch))
      if (state.ended) return state
    }
  }
}
