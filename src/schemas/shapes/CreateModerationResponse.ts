// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `CreateModerationResponse`. */
export const CreateModerationResponseShape: Shape = {
  id: '',
  model: '',
  results: [
    {
      categories: {
        harassment: optional(false),
        'harassment/threatening': optional(false),
        hate: false,
        'hate/threatening': false,
        'self-harm': false,
        'self-harm/instructions': optional(false),
        'self-harm/intent': optional(false),
        sexual: false,
        'sexual/minors': false,
        violence: false,
        'violence/graphic': false,
      },
      category_scores: {
        harassment: optional(0),
        'harassment/threatening': optional(0),
        hate: 0,
        'hate/threatening': 0,
        'self-harm': 0,
        'self-harm/instructions': optional(0),
        'self-harm/intent': optional(0),
        sexual: 0,
        'sexual/minors': 0,
        violence: 0,
        'violence/graphic': 0,
      },
      flagged: false,
    },
  ],
}
