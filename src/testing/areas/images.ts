// Generated from spec/ by codegen/; change those.

import { CreateImageEditParamsSchema } from '../../schemas/params/CreateImageEditParams.ts'
import { CreateImageParamsSchema } from '../../schemas/params/CreateImageParams.ts'
import { CreateImageVariationParamsSchema } from '../../schemas/params/CreateImageVariationParams.ts'
import type { Area } from '../area.ts'
import { createImage, createImageEdit, createImageVariation } from '../resources/images.ts'

/** What the mock has of Images. */
export const images: Area<'createImage' | 'createImageEdit' | 'createImageVariation'> = {
  routes: {
    createImage: { method: 'POST', path: '/images/generations', schema: CreateImageParamsSchema, body: ['json'] },
    createImageEdit: {
      method: 'POST',
      path: '/images/edits',
      schema: CreateImageEditParamsSchema,
      body: ['form', 'json'],
      numbers: ['n', 'output_compression', 'partial_images'],
      booleans: ['stream'],
    },
    createImageVariation: {
      method: 'POST',
      path: '/images/variations',
      schema: CreateImageVariationParamsSchema,
      body: ['form'],
      numbers: ['n'],
    },
  },
  handlers: {
    createImage,
    createImageEdit,
    createImageVariation,
  },
  generics: {},
}
