import type { MockOperations } from '../../../src/testing/index.ts'
import { type Cases, missing, none } from './case.ts'
import { audio } from './cases/audio.ts'
import { chatKit } from './cases/chatKit.ts'
import { containers } from './cases/containers.ts'
import { contentProvenance } from './cases/contentProvenance.ts'
import { evals } from './cases/evals.ts'
import { fineTuning } from './cases/fineTuning.ts'
import { realtime } from './cases/realtime.ts'
import { skills } from './cases/skills.ts'
import { storedChats } from './cases/storedChats.ts'
import { uploads } from './cases/uploads.ts'
import { vectorStores } from './cases/vectorStores.ts'
import { videos } from './cases/videos.ts'

const image = new File(['pretend'], 'in.png', { type: 'image/png' })
const sound = new File([new Uint8Array(32_000)], 'talk.mp3')

/** The cases of every operation. */
export const cases: Cases<keyof MockOperations> = {
  ...audio,
  ...chatKit,
  ...containers,
  ...contentProvenance,
  ...evals,
  ...fineTuning,
  ...realtime,
  ...skills,
  ...storedChats,
  ...uploads,
  ...vectorStores,
  ...videos,
  cancelBatch: { params: ({ runningBatch }) => ({ batch_id: runningBatch }), refused: [[{ batch_id: none }, 404]] },
  cancelFineTuningJob: {
    params: ({ runningJob }) => ({ fine_tuning_job_id: runningJob }),
    refused: [[{ fine_tuning_job_id: none }, 404]],
  },
  cancelResponse: {
    params: ({ runningResponse }) => ({ response_id: runningResponse }),
    refused: [[{ response_id: none }, 404]],
  },
  cancelRun: {
    params: ({ runningThread, runningRun }) => ({ thread_id: runningThread, run_id: runningRun }),
    refused: [
      [{ thread_id: none }, 404],
      [{ run_id: none }, 404],
    ],
  },
  cancelVectorStoreFileBatch: {
    params: ({ store, runningFileBatch }) => ({ vector_store_id: store, batch_id: runningFileBatch }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ batch_id: none }, 404],
    ],
  },
  compactConversation: {
    params: () => ({ model: 'gpt-4o', input: 'Hello' }),
    refused: [
      [{ model: none }, 404, 'model'],
      [{ previous_response_id: none }, 400, 'previous_response_id'],
    ],
  },
  createAssistant: {
    params: () => ({
      model: 'gpt-4o',
      name: 'A',
      tools: [{ type: 'code_interpreter' }],
      response_format: { type: 'json_object' },
    }),
    refused: [
      [{ model: missing }, 400, 'model'],
      [{ model: none }, 404, 'model'],
      [{ tools: [{ type: 'hammer' }] }, 400, 'tools[0].type'],
      [{ temperature: 3 }, 400, 'temperature'],
    ],
  },
  createBatch: {
    params: ({ batchFile }) => ({
      input_file_id: batchFile,
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
      metadata: { a: 'b' },
    }),
    refused: [
      [{ input_file_id: none }, 404, 'input_file_id'],
      [{ completion_window: '1h' }, 400, 'completion_window'],
      [{ endpoint: '/v1/videos' }, 400, 'endpoint'],
    ],
  },
  createChatCompletion: {
    params: () => ({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello' }] }),
    refused: [
      [{ messages: missing }, 400, 'messages'],
      [{ messages: [] }, 400, 'messages'],
      [{ messages: [{ role: 'king', content: 'Hello' }] }, 400, 'messages[0].role'],
      [{ temperature: 'hot' }, 400, 'temperature'],
      [{ n: 1.5 }, 400, 'n'],
      [{ model: none }, 404, 'model'],
      [{ messages: [{ role: 'tool', tool_call_id: 'call_1', content: 'x' }] }, 400, 'messages[0].role'],
      [{ tool_choice: 'required' }, 400, 'tool_choice'],
      [{ response_format: { type: 'json_object' } }, 400, 'messages'],
    ],
  },
  createCompletion: {
    params: () => ({ model: 'gpt-3.5-turbo-instruct', prompt: ['Once', 'Twice'], logprobs: 2, echo: true }),
    refused: [
      [{ model: missing }, 400, 'model'],
      [{ logprobs: 9 }, 400, 'logprobs'],
      [{ n: 3, best_of: 2 }, 400, 'best_of'],
      [{ prompt: Array.from({ length: 2049 }, () => 'a') }, 400, 'prompt'],
      [{ prompt: 5 }, 400, 'prompt'],
    ],
  },
  createConversation: {
    params: () => ({ items: [{ role: 'user', content: 'Hello' }], metadata: { a: 'b' } }),
    refused: [
      [{ metadata: 'b' }, 400, 'metadata'],
      [{ items: [{ role: 'king', content: 'Hello' }] }, 400],
      [{ items: Array.from({ length: 21 }, () => ({ role: 'user', content: 'Hello' })) }, 400, 'items'],
    ],
  },
  createConversationItems: {
    params: ({ conversation }) => ({
      conversation_id: conversation,
      items: [
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: 'Hi' },
      ],
    }),
    refused: [
      [{ conversation_id: none }, 404],
      [{ items: missing }, 400, 'items'],
    ],
  },
  createEmbedding: {
    params: () => ({ model: 'text-embedding-3-small', input: ['one', 'two'], dimensions: 8 }),
    refused: [
      [{ input: missing }, 400, 'input'],
      [{ input: '' }, 400, 'input'],
      [{ input: Array.from({ length: 2049 }, () => 'a') }, 400, 'input'],
      [{ dimensions: 5000 }, 400, 'dimensions'],
      [{ encoding_format: 'hex' }, 400, 'encoding_format'],
    ],
  },
  createFile: {
    params: () => ({ file: new File(['x'], 'x.txt'), purpose: 'user_data' }),
    refused: [
      [{ purpose: missing }, 400, 'purpose'],
      [{ purpose: 'fun' }, 400, 'purpose'],
      [{ file: missing }, 400, 'file'],
      [{ file: 'text' }, 400, 'file'],
      [{ purpose: 'batch' }, 400, 'file'],
    ],
  },
  createFineTuningJob: {
    params: ({ trainingFile }) => ({ model: 'gpt-4o-mini', training_file: trainingFile, suffix: 'mine', seed: 7 }),
    refused: [
      [{ training_file: missing }, 400, 'training_file'],
      [{ training_file: none }, 404, 'training_file'],
      [{ suffix: '' }, 400, 'suffix'],
    ],
  },
  createImage: {
    params: () => ({ prompt: 'A cat', size: '256x256', n: 2 }),
    refused: [
      [{ prompt: missing }, 400, 'prompt'],
      [{ n: 11 }, 400, 'n'],
      [{ model: 'dall-e-3' }, 400, 'n'],
    ],
  },
  createImageEdit: {
    params: () => ({ image, mask: image, prompt: 'A hat', response_format: 'b64_json', n: 1 }),
    refused: [
      [{ prompt: missing }, 400, 'prompt'],
      [{ size: 'huge' }, 400, 'size'],
      [{ n: 0 }, 400, 'n'],
    ],
  },
  createImageVariation: {
    params: () => ({ image, size: '256x256' }),
    refused: [
      [{ image: missing }, 400, 'image'],
      [{ image: new File([], 'empty.png') }, 400, 'image'],
      [{ size: '1x1' }, 400, 'size'],
    ],
  },
  createMessage: {
    params: ({ thread }) => ({ thread_id: thread, role: 'user', content: [{ type: 'text', text: 'Hello' }] }),
    refused: [
      [{ thread_id: none }, 404],
      [{ role: 'king' }, 400, 'role'],
      [{ content: missing }, 400, 'content'],
      [{ attachments: [{ file_id: none }] }, 404, 'attachments'],
    ],
  },
  createModeration: {
    params: () => ({ input: ['Hello', 'I hate all mondays'] }),
    refused: [
      [{ input: missing }, 400, 'input'],
      [{ input: 5 }, 400, 'input'],
      [{ input: Array.from({ length: 2049 }, () => 'a') }, 400, 'input'],
      [{ model: none }, 404, 'model'],
    ],
  },
  createResponse: {
    params: () => ({ model: 'gpt-4o', input: 'Hello' }),
    refused: [
      [{ model: missing }, 400, 'model'],
      [{ model: none }, 404, 'model'],
      [{ input: missing }, 400, 'input'],
      [{ input: [{ role: 'king', content: 'Hello' }] }, 400],
      [{ temperature: 3 }, 400, 'temperature'],
      [{ max_output_tokens: 5 }, 400, 'max_output_tokens'],
      [{ previous_response_id: none }, 400, 'previous_response_id'],
      [{ conversation: none }, 404],
      [{ previous_response_id: none, conversation: none }, 400],
      [{ tool_choice: 'required' }, 400, 'tool_choice'],
      [{ reasoning: { effort: 'low' } }, 400, 'reasoning.effort'],
      [{ text: { format: { type: 'json_object' } } }, 400, 'input'],
      [{ input: [{ type: 'function_call_output', call_id: none, output: 'x' }] }, 400, 'input'],
    ],
  },
  createRun: {
    params: ({ thread, assistant }) => ({
      thread_id: thread,
      assistant_id: assistant,
      additional_messages: [{ role: 'user', content: 'And?' }],
    }),
    refused: [
      [{ thread_id: none }, 404],
      [{ assistant_id: none }, 404],
      [{ assistant_id: missing }, 400, 'assistant_id'],
      [{ max_prompt_tokens: 1 }, 400, 'max_prompt_tokens'],
    ],
  },
  createSpeech: {
    params: () => ({ model: 'tts-1', input: 'Hello', voice: 'alloy', response_format: 'wav' }),
    refused: [
      [{ input: missing }, 400, 'input'],
      [{ response_format: 'mp3' }, 400, 'response_format'],
      [{ speed: 9 }, 400, 'speed'],
      [{ model: none }, 404, 'model'],
    ],
  },
  createThread: {
    params: () => ({ messages: [{ role: 'user', content: 'Hello' }], metadata: { a: 'b' } }),
    refused: [
      [{ messages: 'Hello' }, 400, 'messages'],
      [{ messages: [{ role: 'user' }] }, 400, 'messages[0].content'],
      [{ tool_resources: { file_search: { vector_store_ids: [none] } } }, 404, 'tool_resources'],
    ],
  },
  createThreadAndRun: {
    params: ({ assistant }) => ({
      assistant_id: assistant,
      thread: { messages: [{ role: 'user', content: 'Hello' }] },
    }),
    refused: [
      [{ assistant_id: none }, 404],
      [{ assistant_id: missing }, 400, 'assistant_id'],
      [{ top_p: 2 }, 400, 'top_p'],
    ],
  },
  createTranscription: {
    params: () => ({
      file: sound,
      model: 'whisper-1',
      response_format: 'verbose_json',
      timestamp_granularities: ['word', 'segment'],
      temperature: 0.5,
    }),
    refused: [
      [{ model: missing }, 400, 'model'],
      [{ file: new File([], 'a.mp3') }, 400, 'file'],
      [{ response_format: 'doc' }, 400, 'response_format'],
      [{ timestamp_granularities: ['year'] }, 400, 'timestamp_granularities[0]'],
    ],
  },
  createTranslation: {
    params: () => ({ file: sound, model: 'whisper-1', response_format: 'verbose_json' }),
    refused: [
      [{ file: missing }, 400, 'file'],
      [{ temperature: 'hot' }, 400, 'temperature'],
      [{ model: none }, 404, 'model'],
    ],
  },
  createVectorStore: {
    params: ({ file }) => ({
      name: 'Two',
      file_ids: [file],
      expires_after: { anchor: 'last_active_at', days: 1 },
      metadata: { a: 'b' },
    }),
    refused: [
      [{ file_ids: [none] }, 404, 'file_ids'],
      [{ expires_after: { anchor: 'last_active_at', days: 0 } }, 400, 'expires_after.days'],
      [{ name: 5 }, 400, 'name'],
    ],
  },
  createVectorStoreFile: {
    params: ({ store, spareFile }) => ({ vector_store_id: store, file_id: spareFile, attributes: { a: 1 } }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ file_id: none }, 404, 'file_id'],
      [{ file_id: missing }, 400, 'file_id'],
      [{ chunking_strategy: { type: 'static' } }, 400, 'chunking_strategy.static'],
    ],
  },
  createVectorStoreFileBatch: {
    params: ({ store, spareFile }) => ({ vector_store_id: store, file_ids: [spareFile] }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ file_ids: [none] }, 404, 'file_ids'],
      [{ file_ids: missing }, 400],
    ],
  },
  deleteAssistant: {
    params: ({ assistant }) => ({ assistant_id: assistant }),
    refused: [[{ assistant_id: none }, 404]],
  },
  deleteConversation: {
    params: ({ conversation }) => ({ conversation_id: conversation }),
    refused: [[{ conversation_id: none }, 404]],
  },
  deleteConversationItem: {
    params: ({ conversation, conversationItem }) => ({ conversation_id: conversation, item_id: conversationItem }),
    refused: [
      [{ conversation_id: none }, 404],
      [{ item_id: none }, 404],
    ],
  },
  deleteFile: { params: ({ spareFile }) => ({ file_id: spareFile }), refused: [[{ file_id: none }, 404]] },
  deleteMessage: {
    params: ({ thread, message }) => ({ thread_id: thread, message_id: message }),
    refused: [
      [{ message_id: none }, 404],
      [{ thread_id: none }, 404],
    ],
  },
  deleteModel: {
    params: ({ model }) => ({ model }),
    refused: [
      [{ model: none }, 404, 'model'],
      [{ model: 'gpt-4o' }, 403],
    ],
  },
  deleteResponse: { params: ({ response }) => ({ response_id: response }), refused: [[{ response_id: none }, 404]] },
  deleteThread: { params: ({ emptyThread }) => ({ thread_id: emptyThread }), refused: [[{ thread_id: none }, 404]] },
  deleteVectorStore: {
    params: ({ store }) => ({ vector_store_id: store }),
    refused: [[{ vector_store_id: none }, 404]],
  },
  deleteVectorStoreFile: {
    params: ({ store, file }) => ({ vector_store_id: store, file_id: file }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ file_id: none }, 404],
    ],
  },
  downloadFile: { params: ({ file }) => ({ file_id: file }), refused: [[{ file_id: none }, 404]] },
  getAssistant: { params: ({ assistant }) => ({ assistant_id: assistant }), refused: [[{ assistant_id: none }, 404]] },
  getConversation: {
    params: ({ conversation }) => ({ conversation_id: conversation }),
    refused: [[{ conversation_id: none }, 404]],
  },
  getConversationItem: {
    params: ({ conversation, conversationItem }) => ({ conversation_id: conversation, item_id: conversationItem }),
    refused: [
      [{ conversation_id: none }, 404],
      [{ item_id: none }, 404],
    ],
  },
  getInputTokenCounts: {
    params: () => ({ model: 'gpt-4o', input: 'Hello' }),
    refused: [
      [{ model: none }, 404, 'model'],
      [{ conversation: none }, 404],
    ],
  },
  getMessage: {
    params: ({ thread, message }) => ({ thread_id: thread, message_id: message }),
    refused: [
      [{ message_id: none }, 404],
      [{ thread_id: none }, 404],
    ],
  },
  getResponse: {
    params: ({ response }) => ({ response_id: response }),
    refused: [
      [{ response_id: none }, 404],
      [{ starting_after: 1 }, 400, 'starting_after'],
      [{ include: ['all'] }, 400],
    ],
  },
  getRun: {
    params: ({ thread, run }) => ({ thread_id: thread, run_id: run }),
    refused: [
      [{ run_id: none }, 404],
      [{ thread_id: none }, 404],
    ],
  },
  getRunStep: {
    params: ({ thread, run, step }) => ({ thread_id: thread, run_id: run, step_id: step }),
    refused: [
      [{ step_id: none }, 404],
      [{ run_id: none }, 404],
      [{ thread_id: none }, 404],
    ],
  },
  getThread: { params: ({ thread }) => ({ thread_id: thread }), refused: [[{ thread_id: none }, 404]] },
  getVectorStore: { params: ({ store }) => ({ vector_store_id: store }), refused: [[{ vector_store_id: none }, 404]] },
  getVectorStoreFile: {
    params: ({ store, file }) => ({ vector_store_id: store, file_id: file }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ file_id: none }, 404],
    ],
  },
  getVectorStoreFileBatch: {
    params: ({ store, fileBatch }) => ({ vector_store_id: store, batch_id: fileBatch }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ batch_id: none }, 404],
    ],
  },
  listAssistants: {
    params: () => ({ limit: 1, order: 'asc' }),
    refused: [
      [{ limit: 101 }, 400, 'limit'],
      [{ order: 'up' }, 400, 'order'],
      [{ after: none }, 404, 'after'],
    ],
  },
  listBatches: {
    params: () => ({ limit: 1 }),
    refused: [
      [{ limit: 0 }, 400, 'limit'],
      [{ after: none }, 404, 'after'],
    ],
  },
  listConversationItems: {
    params: ({ conversation }) => ({ conversation_id: conversation, limit: 1, order: 'asc' }),
    refused: [
      [{ conversation_id: none }, 404],
      [{ limit: 101 }, 400, 'limit'],
      [{ after: none }, 404, 'after'],
    ],
  },
  listFiles: {
    params: () => ({ purpose: 'assistants' }),
    refused: [
      [{ limit: 10_001 }, 400, 'limit'],
      [{ after: none }, 404, 'after'],
    ],
  },
  listFilesInVectorStoreBatch: {
    params: ({ store, fileBatch }) => ({ vector_store_id: store, batch_id: fileBatch, filter: 'completed' }),
    refused: [
      [{ batch_id: none }, 404],
      [{ filter: 'odd' }, 400, 'filter'],
    ],
  },
  listFineTuningEvents: {
    params: ({ job }) => ({ fine_tuning_job_id: job, limit: 2 }),
    refused: [
      [{ fine_tuning_job_id: none }, 404],
      [{ limit: 'many' }, 400, 'limit'],
    ],
  },
  listFineTuningJobCheckpoints: {
    params: ({ job }) => ({ fine_tuning_job_id: job, limit: 2 }),
    refused: [
      [{ fine_tuning_job_id: none }, 404],
      [{ limit: 101 }, 400, 'limit'],
    ],
  },
  listInputItems: {
    params: ({ response }) => ({ response_id: response, limit: 1, order: 'asc' }),
    refused: [
      [{ response_id: none }, 404],
      [{ order: 'up' }, 400, 'order'],
      [{ after: none }, 404, 'after'],
    ],
  },
  listMessages: {
    params: ({ thread, run }) => ({ thread_id: thread, run_id: run }),
    refused: [
      [{ thread_id: none }, 404],
      [{ before: none }, 404, 'before'],
    ],
  },
  listModels: { params: () => ({}), refused: [] },
  listPaginatedFineTuningJobs: {
    params: () => ({ limit: 1 }),
    refused: [
      [{ limit: 101 }, 400, 'limit'],
      [{ after: none }, 404, 'after'],
    ],
  },
  listRuns: {
    params: ({ thread }) => ({ thread_id: thread }),
    refused: [
      [{ thread_id: none }, 404],
      [{ limit: 1.5 }, 400, 'limit'],
    ],
  },
  listRunSteps: {
    params: ({ thread, run }) => ({
      thread_id: thread,
      run_id: run,
      include: ['step_details.tool_calls[*].file_search.results[*].content'],
    }),
    refused: [
      [{ run_id: none }, 404],
      [{ include: ['all'] }, 400, 'include[0]'],
    ],
  },
  listVectorStoreFiles: {
    params: ({ store }) => ({ vector_store_id: store, filter: 'completed' }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ filter: 'odd' }, 400, 'filter'],
    ],
  },
  listVectorStores: {
    params: () => ({ limit: 5, order: 'desc' }),
    refused: [
      [{ limit: -1 }, 400, 'limit'],
      [{ after: none }, 404, 'after'],
    ],
  },
  modifyAssistant: {
    params: ({ assistant }) => ({ assistant_id: assistant, name: 'New', tools: [] }),
    refused: [
      [{ assistant_id: none }, 404],
      [{ model: none }, 404, 'model'],
      [{ top_p: -1 }, 400, 'top_p'],
    ],
  },
  modifyMessage: {
    params: ({ thread, message }) => ({ thread_id: thread, message_id: message, metadata: { a: 'b' } }),
    refused: [
      [{ message_id: none }, 404],
      [{ metadata: 'b' }, 400, 'metadata'],
    ],
  },
  modifyRun: {
    params: ({ thread, run }) => ({ thread_id: thread, run_id: run, metadata: { a: 'b' } }),
    refused: [
      [{ run_id: none }, 404],
      [{ metadata: 'b' }, 400, 'metadata'],
    ],
  },
  modifyThread: {
    params: ({ thread, file }) => ({
      thread_id: thread,
      metadata: { a: 'b' },
      tool_resources: { code_interpreter: { file_ids: [file] } },
    }),
    refused: [
      [{ thread_id: none }, 404],
      [{ metadata: 'b' }, 400, 'metadata'],
      [{ tool_resources: { code_interpreter: { file_ids: [none] } } }, 404, 'tool_resources'],
    ],
  },
  modifyVectorStore: {
    params: ({ store }) => ({
      vector_store_id: store,
      name: null,
      expires_after: { anchor: 'last_active_at', days: 2 },
    }),
    refused: [
      [{ vector_store_id: none }, 404],
      [{ expires_after: { anchor: 'birth', days: 2 } }, 400, 'expires_after.anchor'],
    ],
  },
  retrieveBatch: { params: ({ batch }) => ({ batch_id: batch }), refused: [[{ batch_id: none }, 404]] },
  retrieveFile: { params: ({ file }) => ({ file_id: file }), refused: [[{ file_id: none }, 404]] },
  retrieveFineTuningJob: {
    params: ({ job }) => ({ fine_tuning_job_id: job }),
    refused: [[{ fine_tuning_job_id: none }, 404]],
  },
  retrieveModel: { params: () => ({ model: 'gpt-4o' }), refused: [[{ model: none }, 404, 'model']] },
  submitToolOuputsToRun: {
    params: ({ waitingThread, waitingRun, toolCall }) => ({
      thread_id: waitingThread,
      run_id: waitingRun,
      tool_outputs: [{ tool_call_id: toolCall, output: 'Sunny' }],
    }),
    refused: [
      [{ tool_outputs: [] }, 400, 'tool_outputs'],
      [{ run_id: none }, 404],
      [{ tool_outputs: missing }, 400, 'tool_outputs'],
    ],
  },
  updateConversation: {
    params: ({ conversation }) => ({ conversation_id: conversation, metadata: { a: 'b' } }),
    refused: [
      [{ conversation_id: none }, 404],
      [{ metadata: missing }, 400, 'metadata'],
    ],
  },
}
