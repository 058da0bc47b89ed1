// Generated from spec/ by codegen/; change those.
import { boolean, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `CreateModerationResponse`. */
export const CreateModerationResponseShape: Shape = {
  id: string,
  model: string,
  results: [
    {
      categories: {
        harassment: optional(boolean),
        'harassment/threatening': optional(boolean),
        hate: boolean,
        'hate/threatening': boolean,
        'self-harm': boolean,
        'self-harm/instructions': optional(boolean),
        'self-harm/intent': optional(boolean),
        sexual: boolean,
        'sexual/minors': boolean,
        violence: boolean,
        'violence/graphic': boolean,
      },
      category_scores: {
        harassment: optional(number),
        'harassment/threatening': optional(number),
        hate: number,
        'hate/threatening': number,
        'self-harm': number,
        'self-harm/instructions': optional(number),
        'self-harm/intent': optional(number),
        sexual: number,
        'sexual/minors': number,
        violence: number,
        'violence/graphic': number,
      },
      flagged: boolean,
    },
  ],
}
