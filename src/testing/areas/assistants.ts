// Generated from spec/ by codegen/; change those.

import { CancelRunParamsSchema } from '../../schemas/params/CancelRunParams.ts'
import { CreateAssistantParamsSchema } from '../../schemas/params/CreateAssistantParams.ts'
import { CreateMessageParamsSchema } from '../../schemas/params/CreateMessageParams.ts'
import { CreateRunParamsSchema } from '../../schemas/params/CreateRunParams.ts'
import { CreateThreadAndRunParamsSchema } from '../../schemas/params/CreateThreadAndRunParams.ts'
import { CreateThreadParamsSchema } from '../../schemas/params/CreateThreadParams.ts'
import { DeleteAssistantParamsSchema } from '../../schemas/params/DeleteAssistantParams.ts'
import { DeleteMessageParamsSchema } from '../../schemas/params/DeleteMessageParams.ts'
import { DeleteThreadParamsSchema } from '../../schemas/params/DeleteThreadParams.ts'
import { GetAssistantParamsSchema } from '../../schemas/params/GetAssistantParams.ts'
import { GetMessageParamsSchema } from '../../schemas/params/GetMessageParams.ts'
import { GetRunParamsSchema } from '../../schemas/params/GetRunParams.ts'
import { GetRunStepParamsSchema } from '../../schemas/params/GetRunStepParams.ts'
import { GetThreadParamsSchema } from '../../schemas/params/GetThreadParams.ts'
import { ListAssistantsParamsSchema } from '../../schemas/params/ListAssistantsParams.ts'
import { ListMessagesParamsSchema } from '../../schemas/params/ListMessagesParams.ts'
import { ListRunStepsParamsSchema } from '../../schemas/params/ListRunStepsParams.ts'
import { ListRunsParamsSchema } from '../../schemas/params/ListRunsParams.ts'
import { ModifyAssistantParamsSchema } from '../../schemas/params/ModifyAssistantParams.ts'
import { ModifyMessageParamsSchema } from '../../schemas/params/ModifyMessageParams.ts'
import { ModifyRunParamsSchema } from '../../schemas/params/ModifyRunParams.ts'
import { ModifyThreadParamsSchema } from '../../schemas/params/ModifyThreadParams.ts'
import { SubmitToolOuputsToRunParamsSchema } from '../../schemas/params/SubmitToolOuputsToRunParams.ts'
import type { Area } from '../area.ts'
import {
  createAssistant,
  deleteAssistant,
  getAssistant,
  listAssistants,
  modifyAssistant,
} from '../resources/assistants.ts'
import { createMessage, deleteMessage, getMessage, listMessages, modifyMessage } from '../resources/messages.ts'
import { getRunStep, listRunSteps } from '../resources/runSteps.ts'
import {
  cancelRun,
  createRun,
  createThreadAndRun,
  getRun,
  listRuns,
  modifyRun,
  submitToolOuputsToRun,
} from '../resources/runs.ts'
import { createThread, deleteThread, getThread, modifyThread } from '../resources/threads.ts'

/** What the mock has of Assistants. */
export const assistants: Area<
  | 'cancelRun'
  | 'createAssistant'
  | 'createMessage'
  | 'createRun'
  | 'createThread'
  | 'createThreadAndRun'
  | 'deleteAssistant'
  | 'deleteMessage'
  | 'deleteThread'
  | 'getAssistant'
  | 'getMessage'
  | 'getRun'
  | 'getRunStep'
  | 'getThread'
  | 'listAssistants'
  | 'listMessages'
  | 'listRunSteps'
  | 'listRuns'
  | 'modifyAssistant'
  | 'modifyMessage'
  | 'modifyRun'
  | 'modifyThread'
  | 'submitToolOuputsToRun'
> = {
  routes: {
    cancelRun: {
      method: 'POST',
      path: '/threads/{thread_id}/runs/{run_id}/cancel',
      schema: CancelRunParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    createAssistant: {
      method: 'POST',
      path: '/assistants',
      schema: CreateAssistantParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    createMessage: {
      method: 'POST',
      path: '/threads/{thread_id}/messages',
      schema: CreateMessageParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    createRun: {
      method: 'POST',
      path: '/threads/{thread_id}/runs',
      schema: CreateRunParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    createThread: {
      method: 'POST',
      path: '/threads',
      schema: CreateThreadParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    createThreadAndRun: {
      method: 'POST',
      path: '/threads/runs',
      schema: CreateThreadAndRunParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    deleteAssistant: {
      method: 'DELETE',
      path: '/assistants/{assistant_id}',
      schema: DeleteAssistantParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    deleteMessage: {
      method: 'DELETE',
      path: '/threads/{thread_id}/messages/{message_id}',
      schema: DeleteMessageParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    deleteThread: {
      method: 'DELETE',
      path: '/threads/{thread_id}',
      schema: DeleteThreadParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    getAssistant: {
      method: 'GET',
      path: '/assistants/{assistant_id}',
      schema: GetAssistantParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    getMessage: {
      method: 'GET',
      path: '/threads/{thread_id}/messages/{message_id}',
      schema: GetMessageParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    getRun: {
      method: 'GET',
      path: '/threads/{thread_id}/runs/{run_id}',
      schema: GetRunParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    getRunStep: {
      method: 'GET',
      path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
      schema: GetRunStepParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    getThread: {
      method: 'GET',
      path: '/threads/{thread_id}',
      schema: GetThreadParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
    },
    listAssistants: {
      method: 'GET',
      path: '/assistants',
      schema: ListAssistantsParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      numbers: ['limit'],
    },
    listMessages: {
      method: 'GET',
      path: '/threads/{thread_id}/messages',
      schema: ListMessagesParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      numbers: ['limit'],
    },
    listRunSteps: {
      method: 'GET',
      path: '/threads/{thread_id}/runs/{run_id}/steps',
      schema: ListRunStepsParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      numbers: ['limit'],
    },
    listRuns: {
      method: 'GET',
      path: '/threads/{thread_id}/runs',
      schema: ListRunsParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      numbers: ['limit'],
    },
    modifyAssistant: {
      method: 'POST',
      path: '/assistants/{assistant_id}',
      schema: ModifyAssistantParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    modifyMessage: {
      method: 'POST',
      path: '/threads/{thread_id}/messages/{message_id}',
      schema: ModifyMessageParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    modifyRun: {
      method: 'POST',
      path: '/threads/{thread_id}/runs/{run_id}',
      schema: ModifyRunParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    modifyThread: {
      method: 'POST',
      path: '/threads/{thread_id}',
      schema: ModifyThreadParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
    submitToolOuputsToRun: {
      method: 'POST',
      path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
      schema: SubmitToolOuputsToRunParamsSchema,
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      body: ['json'],
    },
  },
  handlers: {
    cancelRun,
    createAssistant,
    createMessage,
    createRun,
    createThread,
    createThreadAndRun,
    deleteAssistant,
    deleteMessage,
    deleteThread,
    getAssistant,
    getMessage,
    getRun,
    getRunStep,
    getThread,
    listAssistants,
    listMessages,
    listRunSteps,
    listRuns,
    modifyAssistant,
    modifyMessage,
    modifyRun,
    modifyThread,
    submitToolOuputsToRun,
  },
  generics: {},
}
