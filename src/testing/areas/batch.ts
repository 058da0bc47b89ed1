// Generated from spec/ by codegen/; change those.

import { CancelBatchParamsSchema } from '../../schemas/params/CancelBatchParams.ts'
import { CreateBatchParamsSchema } from '../../schemas/params/CreateBatchParams.ts'
import { ListBatchesParamsSchema } from '../../schemas/params/ListBatchesParams.ts'
import { RetrieveBatchParamsSchema } from '../../schemas/params/RetrieveBatchParams.ts'
import type { Area } from '../area.ts'
import { cancelBatch, createBatch, listBatches, retrieveBatch } from '../resources/batches.ts'

/** What the mock has of Batch. */
export const batch: Area<'cancelBatch' | 'createBatch' | 'listBatches' | 'retrieveBatch'> = {
  routes: {
    cancelBatch: { method: 'POST', path: '/batches/{batch_id}/cancel', schema: CancelBatchParamsSchema },
    createBatch: { method: 'POST', path: '/batches', schema: CreateBatchParamsSchema, body: ['json'] },
    listBatches: { method: 'GET', path: '/batches', schema: ListBatchesParamsSchema, numbers: ['limit'] },
    retrieveBatch: { method: 'GET', path: '/batches/{batch_id}', schema: RetrieveBatchParamsSchema },
  },
  handlers: {
    cancelBatch,
    createBatch,
    listBatches,
    retrieveBatch,
  },
  generics: {},
}
