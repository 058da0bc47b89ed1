import type { CreateEvalRunRequest } from '../../../schemas/CreateEvalRunRequest.ts'
import type { Context } from '../../context.ts'
import { textOf } from '../../text/conversation.ts'
import { reply } from '../../text/reply.ts'
import { linesOf } from '../files.ts'
import { fill, type Sampled } from './grade.ts'

type DataSource = CreateEvalRunRequest['data_source']

/** What a run grades: each item of its source, with the sample that comes along or that the mock writes for it. */
export function sampledBy(dataSource: DataSource, context: Context): Sampled[] {
  return itemsOf(dataSource.source, context).map(({ item = {}, sample }) => ({
    item,
    sample: sample ?? { output_text: answerTo(dataSource, item) },
  }))
}

interface SourceItem {
  item?: Record<string, unknown>
  sample?: Record<string, unknown> | undefined
}

function itemsOf(source: DataSource['source'], context: Context): SourceItem[] {
  switch (source.type) {
    case 'file_content':
      return source.content
    case 'file_id':
      return linesOf(source.id, context).map((line): SourceItem => JSON.parse(line))
    case 'stored_completions':
      return [...context.state.storedChats.values()].map(({ completion, messages }) => ({
        item: { input: messages },
        sample: { output_text: textOf(completion.choices[0]?.message.content) },
      }))
    default:
      return [...context.state.responses.values()].map((response) => ({
        item: { response_id: response.id },
        sample: { output_text: response.output_text ?? '' },
      }))
  }
}

/** The mock's answer to the last message of the run's template, or to the item itself. */
function answerTo(dataSource: DataSource, item: Record<string, unknown>): string {
  const messages = 'input_messages' in dataSource ? dataSource.input_messages : undefined
  const template = messages?.type === 'template' ? messages.template : []
  const content = textOf(Object(template.at(-1)).content)
  return reply({ question: content ? fill(content, { item, sample: {} }) : JSON.stringify(item), outputs: [] })
}
