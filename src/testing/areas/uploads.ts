// Generated from spec/ by codegen/; change those.

import { AddUploadPartParamsSchema } from '../../schemas/params/AddUploadPartParams.ts'
import { CancelUploadParamsSchema } from '../../schemas/params/CancelUploadParams.ts'
import { CompleteUploadParamsSchema } from '../../schemas/params/CompleteUploadParams.ts'
import { CreateUploadParamsSchema } from '../../schemas/params/CreateUploadParams.ts'
import type { Area } from '../area.ts'
import { addUploadPart, cancelUpload, completeUpload, createUpload } from '../resources/uploads.ts'

/** What the mock has of Uploads. */
export const uploads: Area<'addUploadPart' | 'cancelUpload' | 'completeUpload' | 'createUpload'> = {
  routes: {
    addUploadPart: {
      method: 'POST',
      path: '/uploads/{upload_id}/parts',
      schema: AddUploadPartParamsSchema,
      body: ['form'],
    },
    cancelUpload: { method: 'POST', path: '/uploads/{upload_id}/cancel', schema: CancelUploadParamsSchema },
    completeUpload: {
      method: 'POST',
      path: '/uploads/{upload_id}/complete',
      schema: CompleteUploadParamsSchema,
      body: ['json'],
    },
    createUpload: { method: 'POST', path: '/uploads', schema: CreateUploadParamsSchema, body: ['json'] },
  },
  handlers: {
    addUploadPart,
    cancelUpload,
    completeUpload,
    createUpload,
  },
  generics: {},
}
