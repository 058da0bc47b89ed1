export { writeTyped as write } from '../writeTyped.ts'
