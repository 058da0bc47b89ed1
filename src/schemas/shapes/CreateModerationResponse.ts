// Generated from spec/ by codegen/; change those.
import { boolean, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `CreateModerationResponse`. */
export const CreateModerationResponseShape: Shape = {
  id: string,
  model: string,
  results: [
    {
      flagged: boolean,
      categories: {
        hate: boolean,
        'hate/threatening': boolean,
        harassment: optional(boolean),
        'harassment/threatening': optional(boolean),
        'self-harm': boolean,
        'self-harm/intent': optional(boolean),
        'self-harm/instructions': optional(boolean),
        sexual: boolean,
        'sexual/minors': boolean,
        violence: boolean,
        'violence/graphic': boolean,
      },
      category_scores: {
        hate: number,
        'hate/threatening': number,
        harassment: optional(number),
        'harassment/threatening': optional(number),
        'self-harm': number,
        'self-harm/intent': optional(number),
        'self-harm/instructions': optional(number),
        sexual: number,
        'sexual/minors': number,
        violence: number,
        'violence/graphic': number,
      },
    },
  ],
}
