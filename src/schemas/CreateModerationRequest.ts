// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { variant } from '../core/variant.ts'

/** Text to check with a moderation model. */
export interface CreateModerationRequest {
  /** One text or several to check for harmful content. */
  input:
    | string
    | string[]
    | (
        | {
            /** The kind of input, here always `image_url`. */
            type: 'image_url'
            /** The image that is to be classified. */
            image_url: {
              /** Where the image is found, or its bytes as a data URL. */
              url: string
            }
          }
        | {
            /** The kind of input, here always `text`. */
            type: 'text'
            /** The text that is to be classified. */
            text: string
          }
      )[]
  /** Moderation model: `text-moderation-latest` upgrades automatically, `text-moderation-stable` changes after notice and may be slightly less accurate. Default: `omni-moderation-latest`. */
  model?:
    | 'omni-moderation-latest'
    | 'omni-moderation-2024-09-26'
    | 'text-moderation-latest'
    | 'text-moderation-stable'
    | (string & {})
    | undefined
}

/** Exact: only unknown fields pass. */
export const CreateModerationRequestSchema: v.GenericSchema<CreateModerationRequest> = onlyObject(
  v.looseObject({
    input: union({
      string: v.string(),
      array: v.array(v.string()),
      'object[]': v.array(
        variant('type', {
          image_url: onlyObject(
            v.looseObject({ type: v.literal('image_url'), image_url: onlyObject(v.looseObject({ url: v.string() })) }),
          ),
          text: onlyObject(v.looseObject({ type: v.literal('text'), text: v.string() })),
        }),
      ),
    }),
    model: v.optional(v.string()),
  }),
)
