// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeletedSkillResource`. */
export const DeletedSkillResourceShape: Shape = { object: string, deleted: boolean, id: string }
