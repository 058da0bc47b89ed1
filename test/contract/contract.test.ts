import './suites/params.ts'
import './suites/schemas.ts'
import { test } from 'vitest'
import { tallied } from './support/tally.ts'

test('sum', () => console.log(tallied()))
