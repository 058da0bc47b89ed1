import type { CreateModerationResponse } from '../../schemas/CreateModerationResponse.ts'
import type { Handler } from '../context.ts'
import { hash } from '../random.ts'
import { Refusal } from '../refusal.ts'
import { forbidden } from '../text/refuseQuestion.ts'
import { requireModel } from './models.ts'

type Result = CreateModerationResponse['results'][number]
type Category = keyof Result['categories']

/** Words that are taken for each category; whoever tests with these knows what to expect. */
const signs: Record<Category, RegExp> = {
  harassment: /\b(idiot|stupid|loser)s?\b/i,
  'harassment/threatening': /\bi('ll| will) (hurt|beat) you\b/i,
  hate: /\b(hate|despise) (all|those|these) \w+/i,
  'hate/threatening': /\b(kill|exterminate) (all|those|these) \w+/i,
  illicit: /\b(steal|shoplift|counterfeit)\b/i,
  'illicit/violent': forbidden,
  'self-harm': /\b(suicide|self-harm|hurt myself)\b/i,
  'self-harm/instructions': /\bhow to (commit suicide|hurt myself)\b/i,
  'self-harm/intent': /\bi want to (die|hurt myself)\b/i,
  sexual: /\b(porn|explicit sex)\b/i,
  'sexual/minors': /\bminors? .*\bsexual\b/i,
  violence: /\b(kill|murder|stab|shoot)\b/i,
  'violence/graphic': /\b(gore|blood everywhere)\b/i,
}

const maxTexts = 2048
const longest = 20_000

/** Judges each text by the words in it; images are never looked at. */
export const createModeration: Handler<'createModeration'> = ({ input, model = 'omni-moderation-latest' }, context) => {
  requireModel(model, context)
  const texts = readInput(input)
  if (!texts.length) throw new Refusal(400, "Invalid 'input': it is empty.", { param: 'input', code: 'empty_array' })
  if (texts.length > maxTexts)
    throw new Refusal(400, `Invalid 'input': at most ${maxTexts} texts.`, {
      param: 'input',
      code: 'array_above_max_length',
    })
  const results = texts.map((text) => judge(text.slice(0, longest), model.startsWith('omni')))
  return { id: context.id('modr-'), model, results }
}

/** Texts each have their result; text and images together have one. */
function readInput(input: string | (string | { type: string; text?: string })[]): string[] {
  if (typeof input === 'string') return [input]
  const texts = input.map((part) => (typeof part === 'string' ? part : (part.text ?? '')))
  return input.some((part) => typeof part !== 'string') ? [texts.join('\n')] : texts
}

function judge(text: string, isOmni: boolean): object {
  const found = Object.entries(signs).map(([category, pattern]) => [category, pattern.test(text)] as const)
  return {
    flagged: found.some(([, flagged]) => flagged),
    categories: Object.fromEntries(found),
    category_scores: Object.fromEntries(
      found.map(([category, flagged]) => [category, score(category + text, flagged)]),
    ),
    ...(isOmni && {
      category_applied_input_types: Object.fromEntries(found.map(([category]) => [category, ['text']])),
    }),
  }
}

function score(key: string, flagged: boolean): number {
  const small = (hash(key) % 1000) / 100_000
  return flagged ? 0.99 - small : small
}
