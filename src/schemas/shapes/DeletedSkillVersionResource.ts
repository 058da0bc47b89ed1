// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeletedSkillVersionResource`. */
export const DeletedSkillVersionResourceShape: Shape = { object: string, deleted: boolean, id: string, version: string }
