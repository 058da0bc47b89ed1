import type { Client } from '../../../src/core/index.ts'
import { addUploadPart } from '../../../src/operations/addUploadPart.ts'
import { createChatCompletion } from '../../../src/operations/createChatCompletion.ts'
import { createChatKitSession } from '../../../src/operations/createChatKitSession.ts'
import { createContainer } from '../../../src/operations/createContainer.ts'
import { createContainerFile } from '../../../src/operations/createContainerFile.ts'
import { createEval } from '../../../src/operations/createEval.ts'
import { createEvalRun } from '../../../src/operations/createEvalRun.ts'
import { createRealtimeCall } from '../../../src/operations/createRealtimeCall.ts'
import { createSkill } from '../../../src/operations/createSkill.ts'
import { createSkillVersion } from '../../../src/operations/createSkillVersion.ts'
import { createUpload } from '../../../src/operations/createUpload.ts'
import { createVideo } from '../../../src/operations/createVideo.ts'
import { createVideoCharacter } from '../../../src/operations/createVideoCharacter.ts'
import { createVoiceConsent } from '../../../src/operations/createVoiceConsent.ts'
import { listChatKitThreads } from '../../../src/operations/listChatKitThreads.ts'
import { manual } from './cases/skills.ts'

/** What the mock holds besides, by what it is; each has its id. */
export type MoreThings = Awaited<ReturnType<typeof makeMoreThings>>

/** Makes one of each thing that the newer areas have. */
export async function makeMoreThings(client: Client): Promise<{
  call: string
  character: string
  chat: string
  chatKitThread: string
  consent: string
  container: string
  containerFile: string
  eval: string
  evalRun: string
  session: string
  skill: string
  upload: string
  uploadPart: string
  video: string
}> {
  const chat = await createChatCompletion(client, {
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'What is tea?' }],
    store: true,
    metadata: { topic: 'tea' },
  })
  const container = (await createContainer(client, { name: 'Box' })).id
  const containerFile = await createContainerFile(client, { container_id: container, file: new File(['1'], 'a.csv') })
  const eval_ = await createEval(client, {
    name: 'Sums',
    data_source_config: { type: 'custom', item_schema: { type: 'object' } },
    testing_criteria: [
      { type: 'string_check', name: 'same', input: '{{item.answer}}', reference: '4', operation: 'eq' },
    ],
  })
  const skill = (await createSkill(client, { files: [manual] })).id
  await createSkillVersion(client, { skill_id: skill, files: manual })
  const upload = await createUpload(client, {
    filename: 'big.txt',
    purpose: 'assistants',
    bytes: 5,
    mime_type: 'text/plain',
  })
  const clip = new File(['pretend'], 'clip.mp4', { type: 'video/mp4' })
  const recording = new File(['pretend'], 'consent.wav', { type: 'audio/wav' })
  const session = await createChatKitSession(client, { workflow: { id: 'wf_1' }, user: 'user_1' })
  return {
    call: (await createRealtimeCall(client, { sdp: 'v=0\r\n' })).call_id,
    character: (await createVideoCharacter(client, { name: 'Ada', video: clip })).id ?? '',
    chat: chat.id,
    chatKitThread: (await listChatKitThreads(client)).data[0]?.id ?? '',
    consent: (await createVoiceConsent(client, { name: 'Mine', language: 'en-US', recording })).id,
    container,
    containerFile: containerFile.id,
    eval: eval_.id,
    evalRun: await runOf(client, eval_.id),
    session: session.id,
    skill,
    upload: upload.id,
    uploadPart: (await addUploadPart(client, { upload_id: upload.id, data: new File(['12345'], 'part') })).id,
    video: (await createVideo(client, { prompt: 'A tree.' })).id,
  }
}

/** A run of an evaluation, just begun. */
export async function runOf(client: Client, eval_id: string): Promise<string> {
  const content = [{ item: { answer: '4' } }, { item: { answer: '5' } }]
  const source = { type: 'file_content', content } as const
  return (await createEvalRun(client, { eval_id, data_source: { type: 'jsonl', source } })).id
}
