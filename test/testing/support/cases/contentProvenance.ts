import { type Cases, missing } from '../case.ts'

export const contentProvenance: Cases<'createContentProvenanceCheck'> = {
  createContentProvenanceCheck: {
    params: () => ({ file: new File(['pretend'], 'photo.png', { type: 'image/png' }) }),
    refused: [[{ file: missing }, 400, 'file']],
  },
}
