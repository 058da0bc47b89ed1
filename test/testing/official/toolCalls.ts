import { manual } from '../support/cases/skills.ts'
import type { OfficialCalls } from './calls.ts'

const clip = (): File => new File(['pretend'], 'clip.mp4', { type: 'video/mp4' })

/** Skills, realtime calls, videos and checks of where content comes from. */
export const toolCalls: OfficialCalls = {
  acceptRealtimeCall: (client, { call }) => client.realtime.calls.accept(call, { type: 'realtime' }),
  createContentProvenanceCheck: (client) =>
    client.contentProvenanceChecks.create({ file: new File(['pretend'], 'photo.png', { type: 'image/png' }) }),
  createRealtimeCall: (client) => client.realtime.calls.create({ sdp: 'v=0\r\n', session: { type: 'realtime' } }),
  createRealtimeClientSecret: (client) => client.realtime.clientSecrets.create({ session: { type: 'realtime' } }),
  createRealtimeSession: (client) => client.beta.realtime.sessions.create({ instructions: 'Be brief.' }),
  createRealtimeTranscriptionSession: (client) => client.beta.realtime.transcriptionSessions.create({}),
  createRealtimeTranslationClientSecret: (client) =>
    client.realtime.translations.clientSecrets.create({
      session: { model: 'gpt-realtime-translate', audio: { output: { language: 'es' } } },
    }),
  createSkill: (client) => client.skills.create({ files: [manual] }),
  createSkillVersion: (client, { skill }) => client.skills.versions.create(skill, { files: [manual] }),
  createVideo: (client) => client.videos.create({ prompt: 'A tree.', seconds: '4' }),
  createVideoCharacter: (client) => client.videos.createCharacter({ name: 'Ada', video: clip() }),
  createVideoEdit: (client, { video }) => client.videos.edit({ prompt: 'In the rain.', video: { id: video } }),
  createVideoExtend: (client, { video }) =>
    client.videos.extend({ prompt: 'And on.', seconds: '4', video: { id: video } }),
  createVideoRemix: (client, { video }) => client.videos.remix(video, { prompt: 'At night.' }),
  deleteSkill: (client, { skill }) => client.skills.delete(skill),
  deleteSkillVersion: (client, { skill: skill_id }) => client.skills.versions.delete('2', { skill_id }),
  deleteVideo: (client, { video }) => client.videos.delete(video),
  getSkill: (client, { skill }) => client.skills.retrieve(skill),
  getSkillContent: (client, { skill }) => client.skills.content.retrieve(skill),
  getSkillVersion: (client, { skill: skill_id }) => client.skills.versions.retrieve('2', { skill_id }),
  getSkillVersionContent: (client, { skill: skill_id }) => client.skills.versions.content.retrieve('2', { skill_id }),
  getVideo: (client, { video }) => client.videos.retrieve(video),
  getVideoCharacter: (client, { character }) => client.videos.getCharacter(character),
  hangupRealtimeCall: (client, { call }) => client.realtime.calls.hangup(call),
  listSkills: (client) => client.skills.list(),
  listSkillVersions: (client, { skill }) => client.skills.versions.list(skill),
  listVideos: (client) => client.videos.list(),
  referRealtimeCall: (client, { call }) => client.realtime.calls.refer(call, { target_uri: 'tel:+15551230000' }),
  rejectRealtimeCall: (client, { call }) => client.realtime.calls.reject(call),
  retrieveVideoContent: (client, { video }) => client.videos.downloadContent(video),
  updateSkillDefaultVersion: (client, { skill }) => client.skills.update(skill, { default_version: '2' }),
}
