import type { DocumentMessage } from './message.ts'

const subjects = [
  'bonsai',
  'river',
  'lantern',
  'harbour',
  'violin',
  'glacier',
  'orchard',
  'compass',
  'granite',
  'swallow',
]
const verbs = ['outlives', 'follows', 'remembers', 'answers', 'shelters', 'measures', 'crosses', 'repairs', 'guards']
const times = ['at dawn', 'in winter', 'after the rain', 'by the sea', 'without a word', 'for a hundred years', 'again']

/** A document to try things out with; it is the same whenever it is made again. */
export function sampleDocument(job: string, number: number): DocumentMessage {
  const pick = (words: string[], step: number): string => words[Math.floor(number / step) % words.length] ?? ''
  const sentence = `the ${pick(subjects, 1)} ${pick(verbs, 10)} the ${pick(subjects, 90)} ${pick(times, 900)}`
  return { job, number, text: `Document ${number}: ${sentence}.` }
}
