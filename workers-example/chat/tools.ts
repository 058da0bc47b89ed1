import { defineTool, type Tool } from 'bonsai-openai/helpers/defineTool'
import { fallback, integer, maxValue, minValue, number, object, parse, picklist, pipe, string } from 'valibot'

const Time = object({ time_zone: fallback(string(), 'UTC') })

const currentTime = defineTool({
  name: 'current_time',
  description: 'Tells what time it is somewhere.',
  parameters: {
    type: 'object',
    properties: { time_zone: { type: 'string', description: 'Name in the IANA database, such as Europe/Oslo.' } },
    required: ['time_zone'],
  },
  run(args) {
    const { time_zone } = parse(Time, args)
    const timeZone = Intl.supportedValuesOf('timeZone').includes(time_zone) ? time_zone : 'UTC'
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' })
    return { time_zone: timeZone, time: format.format(new Date()) }
  },
})

const operators = {
  '+': (a: number, b: number): number => a + b,
  '-': (a: number, b: number): number => a - b,
  '*': (a: number, b: number): number => a * b,
  '/': (a: number, b: number): number => a / b,
}
const Sum = object({ a: number(), operator: picklist(['+', '-', '*', '/']), b: number() })

const calculate = defineTool({
  name: 'calculate',
  description: 'Adds, subtracts, multiplies or divides numbers.',
  parameters: {
    type: 'object',
    properties: { a: { type: 'number' }, operator: { enum: ['+', '-', '*', '/'] }, b: { type: 'number' } },
    required: ['a', 'operator', 'b'],
  },
  run(args) {
    const { a, operator, b } = parse(Sum, args)
    return { result: operators[operator](a, b) }
  },
})

const Dice = object({
  count: pipe(number(), integer(), minValue(1), maxValue(20)),
  sides: pipe(number(), integer(), minValue(2), maxValue(100)),
})

const rollDice = defineTool({
  name: 'roll_dice',
  description: 'Rolls dice.',
  parameters: {
    type: 'object',
    properties: {
      count: { type: 'integer', minimum: 1, maximum: 20 },
      sides: { type: 'integer', minimum: 2, maximum: 100, description: 'Six unless the user says otherwise.' },
    },
    required: ['count', 'sides'],
  },
  run(args) {
    const { count, sides } = parse(Dice, args)
    return { dice: Array.from({ length: count }, () => 1 + Math.floor(Math.random() * sides)) }
  },
})

/** What the model can call. */
export const tools: readonly Tool[] = [currentTime, calculate, rollDice]
