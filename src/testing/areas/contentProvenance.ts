// Generated from spec/ by codegen/; change those.

import { CreateContentProvenanceCheckParamsSchema } from '../../schemas/params/CreateContentProvenanceCheckParams.ts'
import type { Area } from '../area.ts'

/** What the mock has of Content provenance. */
export const contentProvenance: Area<'createContentProvenanceCheck'> = {
  routes: {
    createContentProvenanceCheck: {
      method: 'POST',
      path: '/content_provenance_checks',
      schema: CreateContentProvenanceCheckParamsSchema,
      body: ['form'],
    },
  },
  handlers: {},
  generics: {
    createContentProvenanceCheck: {
      does: 'make',
      at: '/content_provenance_checks',
      answer: {
        object: 'content_provenance_check',
        created_at: 1,
        results: [
          {
            type: 'c2pa',
            outcome: 'detected',
            validation_state: 'trusted',
            issuer: null,
            model: null,
            generated_at: null,
          },
        ],
      },
    },
  },
}
