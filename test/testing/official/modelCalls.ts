import type { OfficialCalls } from './calls.ts'

const sound = (): File => new File([new Uint8Array(32_000)], 'talk.mp3', { type: 'audio/mpeg' })
const image = (): File => new File(['pretend'], 'in.png', { type: 'image/png' })
const messages = [{ role: 'user' as const, content: 'Hello' }]

/** What models answer, and what is kept of it. */
export const modelCalls: OfficialCalls = {
  cancelResponse: (client, { runningResponse }) => client.responses.cancel(runningResponse),
  compactConversation: (client) => client.responses.compact({ model: 'gpt-4o', input: 'Hello' }),
  createChatCompletion: (client) => client.chat.completions.create({ model: 'gpt-4o', messages }),
  createCompletion: (client) => client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Once' }),
  createEmbedding: (client) => client.embeddings.create({ model: 'text-embedding-3-small', input: 'tea' }),
  createImage: (client) => client.images.generate({ prompt: 'A cat' }),
  createImageEdit: (client) => client.images.edit({ image: image(), prompt: 'A hat' }),
  createImageVariation: (client) => client.images.createVariation({ image: image() }),
  createModeration: (client) => client.moderations.create({ input: 'Hello' }),
  createResponse: (client) => client.responses.create({ model: 'gpt-4o', input: 'Hello' }),
  createSpeech: (client) =>
    client.audio.speech.create({ model: 'tts-1', voice: 'alloy', input: 'Hello', response_format: 'wav' }),
  createTranscription: (client) => client.audio.transcriptions.create({ file: sound(), model: 'whisper-1' }),
  createTranslation: (client) => client.audio.translations.create({ file: sound(), model: 'whisper-1' }),
  createVoice: (client, { consent }) => client.audio.voices.create({ name: 'Mine', audio_sample: sound(), consent }),
  createVoiceConsent: (client) =>
    client.audio.voiceConsents.create({ name: 'Mine', language: 'en-US', recording: sound() }),
  deleteChatCompletion: (client, { chat }) => client.chat.completions.delete(chat),
  deleteResponse: (client, { response }) => client.responses.delete(response),
  deleteVoiceConsent: (client, { consent }) => client.audio.voiceConsents.delete(consent),
  getChatCompletion: (client, { chat }) => client.chat.completions.retrieve(chat),
  getChatCompletionMessages: (client, { chat }) => client.chat.completions.messages.list(chat),
  getInputTokenCounts: (client) => client.responses.inputTokens.count({ model: 'gpt-4o', input: 'Hello' }),
  getResponse: (client, { response }) => client.responses.retrieve(response),
  getVoiceConsent: (client, { consent }) => client.audio.voiceConsents.retrieve(consent),
  listChatCompletions: (client) => client.chat.completions.list({ metadata: { topic: 'tea' } }),
  listInputItems: (client, { response }) => client.responses.inputItems.list(response),
  listVoiceConsents: (client) => client.audio.voiceConsents.list(),
  updateChatCompletion: (client, { chat }) => client.chat.completions.update(chat, { metadata: { topic: 'coffee' } }),
  updateVoiceConsent: (client, { consent }) => client.audio.voiceConsents.update(consent, { name: 'New' }),
}
