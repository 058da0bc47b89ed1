export { readJSON as read } from '../readJSON.ts'
