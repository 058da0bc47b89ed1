// Generated from spec/ by codegen/; change those.

import { CreateVideoCharacterParamsSchema } from '../../schemas/params/CreateVideoCharacterParams.ts'
import { CreateVideoEditParamsSchema } from '../../schemas/params/CreateVideoEditParams.ts'
import { CreateVideoExtendParamsSchema } from '../../schemas/params/CreateVideoExtendParams.ts'
import { CreateVideoParamsSchema } from '../../schemas/params/CreateVideoParams.ts'
import { CreateVideoRemixParamsSchema } from '../../schemas/params/CreateVideoRemixParams.ts'
import { DeleteVideoParamsSchema } from '../../schemas/params/DeleteVideoParams.ts'
import { GetVideoCharacterParamsSchema } from '../../schemas/params/GetVideoCharacterParams.ts'
import { GetVideoParamsSchema } from '../../schemas/params/GetVideoParams.ts'
import { ListVideosParamsSchema } from '../../schemas/params/ListVideosParams.ts'
import { RetrieveVideoContentParamsSchema } from '../../schemas/params/RetrieveVideoContentParams.ts'
import type { Area } from '../area.ts'

/** What several operations answer. */
const video = {
  id: 'text',
  object: 'video',
  model: 'gpt-4o-mini',
  status: 'completed',
  progress: 1,
  created_at: 1,
  completed_at: null,
  expires_at: null,
  prompt: null,
  size: '720x1280',
  seconds: 'text',
  remixed_from_video_id: null,
  error: null,
}

/** What the mock has of Videos. */
export const videos: Area<
  | 'createVideo'
  | 'createVideoCharacter'
  | 'createVideoEdit'
  | 'createVideoExtend'
  | 'createVideoRemix'
  | 'deleteVideo'
  | 'getVideo'
  | 'getVideoCharacter'
  | 'listVideos'
  | 'retrieveVideoContent'
> = {
  routes: {
    createVideo: { method: 'POST', path: '/videos', schema: CreateVideoParamsSchema, body: ['form', 'json'] },
    createVideoCharacter: {
      method: 'POST',
      path: '/videos/characters',
      schema: CreateVideoCharacterParamsSchema,
      body: ['form'],
    },
    createVideoEdit: {
      method: 'POST',
      path: '/videos/edits',
      schema: CreateVideoEditParamsSchema,
      body: ['form', 'json'],
    },
    createVideoExtend: {
      method: 'POST',
      path: '/videos/extensions',
      schema: CreateVideoExtendParamsSchema,
      body: ['form', 'json'],
    },
    createVideoRemix: {
      method: 'POST',
      path: '/videos/{video_id}/remix',
      schema: CreateVideoRemixParamsSchema,
      body: ['form', 'json'],
    },
    deleteVideo: { method: 'DELETE', path: '/videos/{video_id}', schema: DeleteVideoParamsSchema },
    getVideo: { method: 'GET', path: '/videos/{video_id}', schema: GetVideoParamsSchema },
    getVideoCharacter: {
      method: 'GET',
      path: '/videos/characters/{character_id}',
      schema: GetVideoCharacterParamsSchema,
    },
    listVideos: { method: 'GET', path: '/videos', schema: ListVideosParamsSchema, numbers: ['limit'] },
    retrieveVideoContent: {
      method: 'GET',
      path: '/videos/{video_id}/content',
      schema: RetrieveVideoContentParamsSchema,
    },
  },
  handlers: {},
  generics: {
    createVideo: {
      does: 'create',
      at: '/videos',
      answer: video,
      prefix: 'video_',
      echoes: ['model', 'prompt', 'size', 'seconds'],
    },
    createVideoCharacter: {
      does: 'create',
      at: '/videos/characters',
      answer: { id: null, name: null, created_at: 1 },
      prefix: 'character_',
      echoes: ['name'],
    },
    createVideoEdit: { does: 'create', at: '/videos', answer: video, prefix: 'video_', echoes: ['prompt'] },
    createVideoExtend: {
      does: 'create',
      at: '/videos',
      answer: video,
      prefix: 'video_',
      echoes: ['prompt', 'seconds'],
    },
    createVideoRemix: {
      does: 'create',
      at: '/videos',
      within: '/videos/{video_id}',
      answer: video,
      prefix: 'video_',
      echoes: ['prompt'],
    },
    deleteVideo: {
      does: 'delete',
      at: '/videos/{video_id}',
      within: '/videos/{video_id}',
      answer: { object: 'video.deleted', deleted: true, id: 'text' },
    },
    getVideo: { does: 'get', at: '/videos/{video_id}' },
    getVideoCharacter: { does: 'get', at: '/videos/characters/{character_id}' },
    listVideos: { does: 'list', at: '/videos' },
    retrieveVideoContent: { does: 'act', at: '/videos/{video_id}', within: '/videos/{video_id}', bytes: 'video/mp4' },
  },
}
