export { answerStreams as GET } from '../../../../shared/streams.js'

export const runtime = 'edge'
