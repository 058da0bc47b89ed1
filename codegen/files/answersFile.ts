import { createPage, type Page } from '../imports.ts'
import type { Model, Operation } from '../model.ts'
import { banner } from '../text.ts'
import { typeOf } from '../types.ts'

/** What each operation answers, for what tests have the mock say: src/testing/answers.ts. */
export function answersFile(model: Model): string {
  const page = createPage(model, 'testing/answers.ts')
  const operations = model.operations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lines = operations.map((operation) => `  ${operation.id}: ${answerOf(operation, page)}\n`)
  return [
    banner,
    page.imports.lines(),
    '\n/** What each operation answers. */\nexport interface AnswerOf {\n',
    ...lines,
    '}\n',
  ].join('')
}

function answerOf({ answer, result }: Operation, page: Page): string {
  const cases = Object.values(result?.cases ?? {}).map((schema) => typeOf(schema, page))
  const own = 'schema' in answer ? typeOf(answer.schema, page) : plain[answer.kind]
  const members = [own, ...cases].flatMap((type) => type.split(' | '))
  return [...new Set([...members, ...(result?.text?.length ? ['string'] : [])])].join(' | ')
}

/** Answers that are not JSON. */
const plain = { bytes: 'Uint8Array<ArrayBuffer>', nothing: 'null' }
