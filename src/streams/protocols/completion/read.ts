export { read } from '../chat/read.ts'
