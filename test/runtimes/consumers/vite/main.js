import { program } from '../shared/program.js'

window.program = program
