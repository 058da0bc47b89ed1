// Generated from spec/ by codegen/; change those.

import { CancelFineTuningJobParamsSchema } from '../../schemas/params/CancelFineTuningJobParams.ts'
import { CreateFineTuningCheckpointPermissionParamsSchema } from '../../schemas/params/CreateFineTuningCheckpointPermissionParams.ts'
import { CreateFineTuningJobParamsSchema } from '../../schemas/params/CreateFineTuningJobParams.ts'
import { DeleteFineTuningCheckpointPermissionParamsSchema } from '../../schemas/params/DeleteFineTuningCheckpointPermissionParams.ts'
import { ListFineTuningCheckpointPermissionsParamsSchema } from '../../schemas/params/ListFineTuningCheckpointPermissionsParams.ts'
import { ListFineTuningEventsParamsSchema } from '../../schemas/params/ListFineTuningEventsParams.ts'
import { ListFineTuningJobCheckpointsParamsSchema } from '../../schemas/params/ListFineTuningJobCheckpointsParams.ts'
import { ListPaginatedFineTuningJobsParamsSchema } from '../../schemas/params/ListPaginatedFineTuningJobsParams.ts'
import { PauseFineTuningJobParamsSchema } from '../../schemas/params/PauseFineTuningJobParams.ts'
import { ResumeFineTuningJobParamsSchema } from '../../schemas/params/ResumeFineTuningJobParams.ts'
import { RetrieveFineTuningJobParamsSchema } from '../../schemas/params/RetrieveFineTuningJobParams.ts'
import { RunGraderParamsSchema } from '../../schemas/params/RunGraderParams.ts'
import { ValidateGraderParamsSchema } from '../../schemas/params/ValidateGraderParams.ts'
import type { Area } from '../area.ts'
import {
  createFineTuningCheckpointPermission,
  deleteFineTuningCheckpointPermission,
  listFineTuningCheckpointPermissions,
} from '../resources/checkpointPermissions.ts'
import {
  cancelFineTuningJob,
  createFineTuningJob,
  listFineTuningEvents,
  listFineTuningJobCheckpoints,
  listPaginatedFineTuningJobs,
  pauseFineTuningJob,
  resumeFineTuningJob,
  retrieveFineTuningJob,
} from '../resources/fineTuning.ts'
import { runGrader, validateGrader } from '../resources/graders.ts'

/** What the mock has of Fine-tuning. */
export const fineTuning: Area<
  | 'cancelFineTuningJob'
  | 'createFineTuningCheckpointPermission'
  | 'createFineTuningJob'
  | 'deleteFineTuningCheckpointPermission'
  | 'listFineTuningCheckpointPermissions'
  | 'listFineTuningEvents'
  | 'listFineTuningJobCheckpoints'
  | 'listPaginatedFineTuningJobs'
  | 'pauseFineTuningJob'
  | 'resumeFineTuningJob'
  | 'retrieveFineTuningJob'
  | 'runGrader'
  | 'validateGrader'
> = {
  routes: {
    cancelFineTuningJob: {
      method: 'POST',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/cancel',
      schema: CancelFineTuningJobParamsSchema,
    },
    createFineTuningCheckpointPermission: {
      method: 'POST',
      path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
      schema: CreateFineTuningCheckpointPermissionParamsSchema,
      body: ['json'],
    },
    createFineTuningJob: {
      method: 'POST',
      path: '/fine_tuning/jobs',
      schema: CreateFineTuningJobParamsSchema,
      body: ['json'],
    },
    deleteFineTuningCheckpointPermission: {
      method: 'DELETE',
      path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}',
      schema: DeleteFineTuningCheckpointPermissionParamsSchema,
    },
    listFineTuningCheckpointPermissions: {
      method: 'GET',
      path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
      schema: ListFineTuningCheckpointPermissionsParamsSchema,
      numbers: ['limit'],
    },
    listFineTuningEvents: {
      method: 'GET',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/events',
      schema: ListFineTuningEventsParamsSchema,
      numbers: ['limit'],
    },
    listFineTuningJobCheckpoints: {
      method: 'GET',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints',
      schema: ListFineTuningJobCheckpointsParamsSchema,
      numbers: ['limit'],
    },
    listPaginatedFineTuningJobs: {
      method: 'GET',
      path: '/fine_tuning/jobs',
      schema: ListPaginatedFineTuningJobsParamsSchema,
      numbers: ['limit'],
    },
    pauseFineTuningJob: {
      method: 'POST',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/pause',
      schema: PauseFineTuningJobParamsSchema,
    },
    resumeFineTuningJob: {
      method: 'POST',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/resume',
      schema: ResumeFineTuningJobParamsSchema,
    },
    retrieveFineTuningJob: {
      method: 'GET',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}',
      schema: RetrieveFineTuningJobParamsSchema,
    },
    runGrader: {
      method: 'POST',
      path: '/fine_tuning/alpha/graders/run',
      schema: RunGraderParamsSchema,
      body: ['json'],
    },
    validateGrader: {
      method: 'POST',
      path: '/fine_tuning/alpha/graders/validate',
      schema: ValidateGraderParamsSchema,
      body: ['json'],
    },
  },
  handlers: {
    cancelFineTuningJob,
    createFineTuningCheckpointPermission,
    createFineTuningJob,
    deleteFineTuningCheckpointPermission,
    listFineTuningCheckpointPermissions,
    listFineTuningEvents,
    listFineTuningJobCheckpoints,
    listPaginatedFineTuningJobs,
    pauseFineTuningJob,
    resumeFineTuningJob,
    retrieveFineTuningJob,
    runGrader,
    validateGrader,
  },
  generics: {},
}
