// Generated from spec/ by codegen/; change those.
import type { SomeArea } from './area.ts'
import { assistants } from './areas/assistants.ts'
import { audio } from './areas/audio.ts'
import { batch } from './areas/batch.ts'
import { chat } from './areas/chat.ts'
import { chatKit } from './areas/chatKit.ts'
import { completions } from './areas/completions.ts'
import { containers } from './areas/containers.ts'
import { contentProvenance } from './areas/contentProvenance.ts'
import { conversations } from './areas/conversations.ts'
import { embeddings } from './areas/embeddings.ts'
import { evals } from './areas/evals.ts'
import { files } from './areas/files.ts'
import { fineTuning } from './areas/fineTuning.ts'
import { images } from './areas/images.ts'
import { models } from './areas/models.ts'
import { moderations } from './areas/moderations.ts'
import { realtime } from './areas/realtime.ts'
import { responses } from './areas/responses.ts'
import { skills } from './areas/skills.ts'
import { uploads } from './areas/uploads.ts'
import { vectorStores } from './areas/vectorStores.ts'
import { videos } from './areas/videos.ts'

/** Every area of the API. */
export const allAreas: readonly SomeArea[] = [
  assistants,
  audio,
  batch,
  chat,
  chatKit,
  completions,
  containers,
  contentProvenance,
  conversations,
  embeddings,
  evals,
  files,
  fineTuning,
  images,
  models,
  moderations,
  realtime,
  responses,
  skills,
  uploads,
  vectorStores,
  videos,
]
