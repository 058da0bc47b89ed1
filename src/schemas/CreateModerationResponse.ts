// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CreateModerationResponseShape } from './shapes/CreateModerationResponse.ts'

/** Verdicts on whether the submitted texts may be harmful. */
export interface CreateModerationResponse {
  /** Identifier of the moderation request. */
  id: string
  /** Model that made the verdicts. */
  model: string
  /** One verdict for each submitted text. */
  results: {
    /** Whether at least one category is flagged. */
    flagged: boolean
    /** Whether each harm category is flagged. */
    categories: {
      /** Whether the text spreads hatred of a protected group, for example by race, religion or gender. Hatred of other groups counts as `harassment`. */
      hate: boolean
      /** Whether the text spreads hatred of a protected group and involves violence or grave harm to it. */
      'hate/threatening': boolean
      /** Whether the text contains, stirs up or endorses harassment of anyone. */
      harassment?: boolean | undefined
      /** Whether the text contains harassment that comes with violence or grave harm. */
      'harassment/threatening'?: boolean | undefined
      /** Whether the content helps with wrongdoing. Null or absent from models that do not know the category. */
      illicit?: boolean | null | undefined
      /** Whether the content helps with violent wrongdoing or getting weapons. Null or absent from models that do not know the category. */
      'illicit/violent'?: boolean | null | undefined
      /** Whether the text shows or encourages self-harm, including suicide and eating disorders. */
      'self-harm': boolean
      /** Whether the writer says they harm themselves or mean to. */
      'self-harm/intent'?: boolean | undefined
      /** Whether the text urges people to harm themselves or explains how to do it. */
      'self-harm/instructions'?: boolean | undefined
      /** Whether the text aims to arouse sexually or advertises sexual services; sex education and wellness do not count. */
      sexual: boolean
      /** Whether the text has sexual content involving a person under 18. */
      'sexual/minors': boolean
      /** Whether the text portrays death, violence or bodily injury. */
      violence: boolean
      /** Whether the text portrays death, violence or bodily injury graphically. */
      'violence/graphic': boolean
    }
    /** Model's score for each harm category; higher means more confident. */
    category_scores: {
      /** Score for `hate`; higher means the model is more confident that the text falls in this category. */
      hate: number
      /** Score for `hate/threatening`; higher means the model is more confident that the text falls in this category. */
      'hate/threatening': number
      /** Score for `harassment`; higher means the model is more confident that the text falls in this category. */
      harassment?: number | undefined
      /** Score for `harassment/threatening`; higher means the model is more confident that the text falls in this category. */
      'harassment/threatening'?: number | undefined
      /** How sure the model is that the content helps with wrongdoing, from 0 to 1. */
      illicit?: number | undefined
      /** How sure the model is that the content helps with violent wrongdoing, from 0 to 1. */
      'illicit/violent'?: number | undefined
      /** Score for `self-harm`; higher means the model is more confident that the text falls in this category. */
      'self-harm': number
      /** Score for `self-harm/intent`; higher means the model is more confident that the text falls in this category. */
      'self-harm/intent'?: number | undefined
      /** Score for `self-harm/instructions`; higher means the model is more confident that the text falls in this category. */
      'self-harm/instructions'?: number | undefined
      /** Score for `sexual`; higher means the model is more confident that the text falls in this category. */
      sexual: number
      /** Score for `sexual/minors`; higher means the model is more confident that the text falls in this category. */
      'sexual/minors': number
      /** Score for `violence`; higher means the model is more confident that the text falls in this category. */
      violence: number
      /** Score for `violence/graphic`; higher means the model is more confident that the text falls in this category. */
      'violence/graphic': number
    }
    /** Which kinds of input each score was drawn from. Only the omni models tell. */
    category_applied_input_types?:
      | {
          /** Kinds of input that the score for hate was drawn from. */
          hate: 'text'[]
          /** Kinds of input that the score for threatening hate was drawn from. */
          'hate/threatening': 'text'[]
          /** Kinds of input that the score for harassment was drawn from. */
          harassment: 'text'[]
          /** Kinds of input that the score for threatening harassment was drawn from. */
          'harassment/threatening': 'text'[]
          /** Kinds of input that the score for wrongdoing was drawn from. */
          illicit: 'text'[]
          /** Kinds of input that the score for violent wrongdoing was drawn from. */
          'illicit/violent': 'text'[]
          /** Kinds of input that the score for self-harm was drawn from. */
          'self-harm': ('text' | 'image' | (string & {}))[]
          /** Kinds of input that the score for intended self-harm was drawn from. */
          'self-harm/intent': ('text' | 'image' | (string & {}))[]
          /** Kinds of input that the score for instructions to self-harm was drawn from. */
          'self-harm/instructions': ('text' | 'image' | (string & {}))[]
          /** Kinds of input that the score for sexual content was drawn from. */
          sexual: ('text' | 'image' | (string & {}))[]
          /** Kinds of input that the score for sexual content with minors was drawn from. */
          'sexual/minors': 'text'[]
          /** Kinds of input that the score for violence was drawn from. */
          violence: ('text' | 'image' | (string & {}))[]
          /** Kinds of input that the score for graphic violence was drawn from. */
          'violence/graphic': ('text' | 'image' | (string & {}))[]
        }
      | undefined
  }[]
}

/** Open: what the API adds passes. */
export const CreateModerationResponseSchema: GenericSchema<CreateModerationResponse> =
  openSchema(CreateModerationResponseShape)
