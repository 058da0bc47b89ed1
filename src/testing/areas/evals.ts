// Generated from spec/ by codegen/; change those.

import { CancelEvalRunParamsSchema } from '../../schemas/params/CancelEvalRunParams.ts'
import { CreateEvalParamsSchema } from '../../schemas/params/CreateEvalParams.ts'
import { CreateEvalRunParamsSchema } from '../../schemas/params/CreateEvalRunParams.ts'
import { DeleteEvalParamsSchema } from '../../schemas/params/DeleteEvalParams.ts'
import { DeleteEvalRunParamsSchema } from '../../schemas/params/DeleteEvalRunParams.ts'
import { GetEvalParamsSchema } from '../../schemas/params/GetEvalParams.ts'
import { GetEvalRunOutputItemParamsSchema } from '../../schemas/params/GetEvalRunOutputItemParams.ts'
import { GetEvalRunOutputItemsParamsSchema } from '../../schemas/params/GetEvalRunOutputItemsParams.ts'
import { GetEvalRunParamsSchema } from '../../schemas/params/GetEvalRunParams.ts'
import { GetEvalRunsParamsSchema } from '../../schemas/params/GetEvalRunsParams.ts'
import { ListEvalsParamsSchema } from '../../schemas/params/ListEvalsParams.ts'
import { UpdateEvalParamsSchema } from '../../schemas/params/UpdateEvalParams.ts'
import type { Area } from '../area.ts'
import {
  cancelEvalRun,
  createEvalRun,
  deleteEvalRun,
  getEvalRun,
  getEvalRunOutputItem,
  getEvalRunOutputItems,
  getEvalRuns,
} from '../resources/evals/evalRuns.ts'
import { createEval, deleteEval, getEval, listEvals, updateEval } from '../resources/evals/evals.ts'

/** What the mock has of Evals. */
export const evals: Area<
  | 'cancelEvalRun'
  | 'createEval'
  | 'createEvalRun'
  | 'deleteEval'
  | 'deleteEvalRun'
  | 'getEval'
  | 'getEvalRun'
  | 'getEvalRunOutputItem'
  | 'getEvalRunOutputItems'
  | 'getEvalRuns'
  | 'listEvals'
  | 'updateEval'
> = {
  routes: {
    cancelEvalRun: { method: 'POST', path: '/evals/{eval_id}/runs/{run_id}', schema: CancelEvalRunParamsSchema },
    createEval: { method: 'POST', path: '/evals', schema: CreateEvalParamsSchema, body: ['json'] },
    createEvalRun: { method: 'POST', path: '/evals/{eval_id}/runs', schema: CreateEvalRunParamsSchema, body: ['json'] },
    deleteEval: { method: 'DELETE', path: '/evals/{eval_id}', schema: DeleteEvalParamsSchema },
    deleteEvalRun: { method: 'DELETE', path: '/evals/{eval_id}/runs/{run_id}', schema: DeleteEvalRunParamsSchema },
    getEval: { method: 'GET', path: '/evals/{eval_id}', schema: GetEvalParamsSchema },
    getEvalRun: { method: 'GET', path: '/evals/{eval_id}/runs/{run_id}', schema: GetEvalRunParamsSchema },
    getEvalRunOutputItem: {
      method: 'GET',
      path: '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}',
      schema: GetEvalRunOutputItemParamsSchema,
    },
    getEvalRunOutputItems: {
      method: 'GET',
      path: '/evals/{eval_id}/runs/{run_id}/output_items',
      schema: GetEvalRunOutputItemsParamsSchema,
      numbers: ['limit'],
    },
    getEvalRuns: { method: 'GET', path: '/evals/{eval_id}/runs', schema: GetEvalRunsParamsSchema, numbers: ['limit'] },
    listEvals: { method: 'GET', path: '/evals', schema: ListEvalsParamsSchema, numbers: ['limit'] },
    updateEval: { method: 'POST', path: '/evals/{eval_id}', schema: UpdateEvalParamsSchema, body: ['json'] },
  },
  handlers: {
    cancelEvalRun,
    createEval,
    createEvalRun,
    deleteEval,
    deleteEvalRun,
    getEval,
    getEvalRun,
    getEvalRunOutputItem,
    getEvalRunOutputItems,
    getEvalRuns,
    listEvals,
    updateEval,
  },
  generics: {},
}
