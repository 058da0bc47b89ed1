export { answerStreams as GET } from '../../../../shared/streams.js'
