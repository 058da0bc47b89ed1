// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { ModelShape } from './Model.ts'

/** What is checked of a `ListModelsResponse`. */
export const ListModelsResponseShape: Shape = { object: string, data: [ModelShape] }
