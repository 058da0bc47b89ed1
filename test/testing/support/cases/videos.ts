import { type Cases, missing, none } from '../case.ts'

const clip = new File(['pretend'], 'clip.mp4', { type: 'video/mp4' })

export const videos: Cases<
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
  createVideo: {
    params: () => ({
      prompt: 'A tree in the wind.',
      seconds: '4',
      input_reference: { image_url: 'https://a.b/c.png' },
    }),
    refused: [
      [{ prompt: missing }, 400, 'prompt'],
      [{ seconds: '5' }, 400, 'seconds'],
    ],
  },
  createVideoCharacter: {
    params: () => ({ name: 'Ada', video: clip }),
    refused: [
      [{ name: missing }, 400, 'name'],
      [{ video: missing }, 400, 'video'],
    ],
  },
  createVideoEdit: {
    params: ({ video }) => ({ video: { id: video }, prompt: 'In the rain.' }),
    refused: [[{ prompt: missing }, 400, 'prompt']],
  },
  createVideoExtend: {
    params: () => ({ video: clip, prompt: 'And on.', seconds: '4' }),
    refused: [[{ seconds: missing }, 400, 'seconds']],
  },
  createVideoRemix: {
    params: ({ video }) => ({ video_id: video, prompt: 'At night.' }),
    refused: [
      [{ video_id: none }, 404],
      [{ prompt: missing }, 400, 'prompt'],
    ],
  },
  deleteVideo: { params: ({ video }) => ({ video_id: video }), refused: [[{ video_id: none }, 404]] },
  getVideo: { params: ({ video }) => ({ video_id: video }), refused: [[{ video_id: none }, 404]] },
  getVideoCharacter: {
    params: ({ character }) => ({ character_id: character }),
    refused: [[{ character_id: none }, 404]],
  },
  listVideos: {
    params: () => ({ limit: 1 }),
    refused: [
      [{ limit: 101 }, 400, 'limit'],
      [{ after: none }, 404, 'after'],
    ],
  },
  retrieveVideoContent: {
    params: ({ video }) => ({ video_id: video, variant: 'thumbnail' }),
    refused: [
      [{ video_id: none }, 404],
      [{ variant: 'odd' }, 400, 'variant'],
    ],
  },
}
