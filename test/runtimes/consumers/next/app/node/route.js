export { answer as GET } from '../../../shared/answer.js'
