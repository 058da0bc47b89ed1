import { describe, expect, test } from 'vitest'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { snapshots } from '../../src/streams/snapshots.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { all } from '../support/all.ts'

// What compatible hosts stream, and the one message that it means.

async function* chunks(...choices: object[]): AsyncGenerator<never> {
  for (const choice of choices) yield { object: 'chat.completion.chunk', choices: [{ index: 0, ...choice }] } as never
}

const deltas = (...fields: object[]): AsyncGenerator<never> => chunks(...fields.map((delta) => ({ delta })))

/** The message of a stream; the last snapshot is the same. */
async function messageOf(stream: () => AsyncGenerator<never>): Promise<Record<string, unknown>> {
  const { choices } = await collectChatCompletion(stream())
  const last = (await all(snapshots(stream()))).at(-1)
  expect(Object(last).choices).toEqual(choices)
  return { ...choices[0]?.message }
}

type Piece = [index: unknown, id: unknown, name: unknown, text?: unknown, more?: object]

const pieceOf = ([index, id, name, text, more]: Piece): object => ({
  ...(index !== undefined && { index }),
  ...(id !== undefined && { id }),
  function: { ...(name !== undefined && { name }), ...(text !== undefined && { arguments: text }) },
  ...more,
})

/** The calls of a stream that brings one piece with each chunk, each as name and arguments. */
async function callsOf(...pieces: Piece[]): Promise<unknown[]> {
  const { tool_calls } = await messageOf(() => deltas(...pieces.map((piece) => ({ tool_calls: [pieceOf(piece)] }))))
  const calls = tool_calls as { id: unknown; function: { name: unknown; arguments: unknown } }[]
  return calls.map((call) => [call.function.name, call.function.arguments])
}

const none = undefined

describe('tool calls are told apart by evidence', () => {
  const two = [
    ['f', '{"x":1}'],
    ['g', '{"y":2}'],
  ]
  const twice = [
    ['f', '{"x":1}'],
    ['f', '{"y":2}'],
  ]
  const cases: Record<string, [expected: unknown[], ...pieces: Piece[]]> = {
    'as the API sends them, interleaved': [
      two,
      [0, 'a', 'f', ''],
      [1, 'b', 'g', ''],
      [0, none, none, '{"x"'],
      [1, none, none, '{"y":2}'],
      [0, none, none, ':1}'],
    ],
    'beginning at 1': [two, [1, 'a', 'f', ''], [1, none, none, '{"x":1}'], [2, 'b', 'g', '{"y":2}']],
    'whole, without an index': [two, [none, 'a', 'f', '{"x":1}'], [none, 'b', 'g', '{"y":2}']],
    'whole, all with index 0': [two, [0, 'a', 'f', '{"x":1}'], [0, 'b', 'g', '{"y":2}']],
    'whole, with index 0 and no id': [two, [0, none, 'f', '{"x":1}'], [0, none, 'g', '{"y":2}']],
    'whole, with index 0 and no id, of one name': [twice, [0, '', 'f', '{"x":1}'], [0, '', 'f', '{"y":2}']],
    'whole, with neither index nor id': [twice, [none, none, 'f', '{"x":1}'], [null, null, 'f', '{"y":2}']],
    'in pieces, all with index 0': [
      two,
      [0, 'a', 'f', ''],
      [0, none, none, '{"x"'],
      [0, none, none, ':1}'],
      [0, 'b', 'g', ''],
      [0, none, none, '{"y":2}'],
    ],
    'in pieces, with index 0 and no id': [
      two,
      [0, none, 'f', ''],
      [0, none, none, '{"x":1}'],
      [0, none, 'g', ''],
      [0, none, none, '{"y":2}'],
    ],
    'in pieces, with index 0, no id and one name': [
      twice,
      [0, none, 'f', ''],
      [0, none, none, '{"x":1}'],
      [0, none, 'f', ''],
      [0, none, none, '{"y":2}'],
    ],
    'in pieces, all with index 0 and one name': [
      twice,
      [0, 'a', 'f', ''],
      [0, none, none, '{"x":1}'],
      [0, 'b', 'f', ''],
      [0, none, none, '{"y":2}'],
    ],
    'in pieces, without an index': [
      two,
      [none, 'a', 'f', '{"x"'],
      [none, none, none, ':1}'],
      [none, 'b', 'g', '{"y"'],
      [none, none, none, ':2}'],
    ],
    'interleaved by id, without an index': [
      two,
      [none, 'a', 'f', '{"x"'],
      [none, 'b', 'g', '{"y"'],
      [none, 'a', none, ':1}'],
      [none, 'b', none, ':2}'],
    ],
    'interleaved by id, all with index 0': [
      two,
      [0, 'a', 'f', '{"x"'],
      [0, 'b', 'g', '{"y"'],
      [0, 'a', none, ':1}'],
      [0, 'b', none, ':2}'],
    ],
    'one id for all': [two, [0, 'same', 'f', '{"x":1}'], [1, 'same', 'g', '{"y":2}']],
    'two without arguments': [
      [
        ['f', ''],
        ['g', ''],
      ],
      [0, 'a', 'f', ''],
      [0, 'b', 'g', ''],
    ],
    'a name with each piece': [[['f', '{"x":1}']], [0, 'a', 'f', '{"x"'], [0, 'a', 'f', ':1}'], [0, 'a', 'f', '']],
    'a name with each piece, without an id': [
      [['f', '{"x":1}']],
      [0, none, 'f', '{"x"'],
      [0, none, 'f', ':1}'],
      [0, none, 'f', ''],
    ],
    'a name in pieces': [[['get_weather', '{}']], [0, 'a', 'get_', ''], [0, none, 'weather', '{}']],
    'a name that grows': [[['get_weather', '{}']], [0, 'a', 'get_', ''], [0, 'a', 'get_weather', '{}']],
    'a new id with each piece': [[['f', '{"x":1}']], [0, 'a', 'f', '{"x"'], [0, 'b', none, ':1}']],
    'a new id and the name with each piece': [[['f', '{"x":1}']], [none, 'a', 'f', '{"x"'], [none, 'b', 'f', ':1}']],
    'an id that comes late': [[['f', '{"x":1}']], [0, none, 'f', '{"x"'], [0, 'a', none, ':1}'], [0, 'a', none, '']],
    'arguments as an object': [
      [
        ['f', { x: 1 }],
        ['g', { y: 2 }],
      ],
      [0, none, 'f', { x: 1 }],
      [0, none, 'g', { y: 2 }],
    ],
    'arguments encoded twice': [
      [
        ['f', '"{\\"x\\":1}"'],
        ['g', '"{\\"y\\":2}"'],
      ],
      [0, none, 'f', '"{\\"x\\"'],
      [0, none, none, ':1}"'],
      [0, none, 'g', '"{\\"y\\":2}"'],
    ],
    'braces and quotes within text': [
      [
        ['f', '{"x":"}\\"{"}'],
        ['f', '{"x":"["}'],
      ],
      [0, none, 'f', '{"x":"}\\'],
      [0, none, 'f', '"{'],
      [0, none, 'f', '"}'],
      [0, none, 'f', '{"x":"["}'],
    ],
    'arguments after the whole, which the model got wrong': [
      [['f', '{"x":1}}']],
      [0, 'a', 'f', '{"x":1}'],
      [0, none, none, '}'],
    ],
  }
  for (const [name, [expected, ...pieces]] of Object.entries(cases)) {
    test(name, async () => {
      expect(await callsOf(...pieces)).toEqual(expected)
    })
  }

  test('each keeps its id', async () => {
    const pieces: Piece[] = [
      [0, 'a', 'f', ''],
      [0, none, none, '{}'],
      [0, 'b', 'f', ''],
      [0, none, none, '{}'],
    ]
    const { tool_calls } = await messageOf(() => deltas(...pieces.map((piece) => ({ tool_calls: [pieceOf(piece)] }))))
    expect(tool_calls).toMatchObject([{ id: 'a' }, { id: 'b' }])
  })

  test('all in one chunk', async () => {
    const pieces = [pieceOf([0, none, 'f', '{"x":1}']), pieceOf([0, none, 'g', '{"y":2}'])]
    const { tool_calls } = await messageOf(() => deltas({ tool_calls: pieces }))
    expect(tool_calls).toHaveLength(2)
  })

  test('in the order of their indexes, and of their coming where these are equal', async () => {
    const calls = await callsOf([2, 'c', 'h', '{}'], [0, 'a', 'f', '{}'], [0, 'b', 'g', '{}'], [none, 'd', 'i', '{}'])
    expect(calls.map((call) => Object(call)[0])).toEqual(['f', 'g', 'i', 'h'])
    const last = await callsOf([0, 'a', 'f', '{}'], [1, 'b', 'g', '{}'], [none, 'c', 'h', '{}'])
    expect(last.map((call) => Object(call)[0])).toEqual(['f', 'g', 'h'])
  })

  test('ids and types stay as they came: empty, null or missing', async () => {
    for (const value of ['', null, undefined]) {
      const { tool_calls } = await messageOf(() =>
        deltas(
          { tool_calls: [pieceOf([0, value, 'f', '{}', { type: value }])] },
          { tool_calls: [pieceOf([0, none, none, ''])] },
        ),
      )
      const call = { function: { name: 'f', arguments: '{}' } }
      expect(tool_calls).toEqual([value === undefined ? call : { ...call, id: value, type: value }])
    }
  })

  test('custom tools, and odd pieces', async () => {
    const { tool_calls } = await messageOf(() =>
      deltas(
        { tool_calls: [null, 7, 'x', {}] },
        { tool_calls: [{ index: 1, id: 'b', type: 'custom', custom: { name: 'sh', input: 'ls' } }] },
        { tool_calls: [{ index: 1, custom: { input: ' -l' } }] },
        { tool_calls: null },
      ),
    )
    expect(tool_calls).toEqual([{}, { id: 'b', type: 'custom', custom: { name: 'sh', input: 'ls -l' } }])
  })

  test('a function_call of old, with its name in pieces or with each', async () => {
    for (const names of [
      ['clo', 'ck'],
      ['clock', 'clock'],
    ]) {
      const { function_call } = await messageOf(() =>
        deltas(...names.map((name, at) => ({ function_call: { name, arguments: at ? '}' : '{' } }))),
      )
      expect(function_call).toEqual({ name: 'clock', arguments: '{}' })
    }
  })
})

describe('a message beside the delta, which says all so far', () => {
  const cumulative = (content: string, delta: string): object => ({
    message: { role: 'assistant', content },
    delta: { role: 'assistant', content: delta },
  })

  test('replaces what the deltas made', async () => {
    const stream = (): AsyncGenerator<never> =>
      chunks(cumulative('The', 'The'), cumulative('The sky', ' sky'), cumulative('The sky.', '.'))
    expect(await messageOf(stream)).toEqual({ role: 'assistant', content: 'The sky.' })
    const seen = (await all(snapshots(stream()))).map((value) => Object(value).choices[0].message.content)
    expect(seen).toEqual(['The', 'The sky', 'The sky.'])
    expect(await all(textDeltas(stream()))).toEqual(['The', ' sky', '.'])
  })

  test('counts where there is no delta, and changes nothing where it is empty', async () => {
    const call = pieceOf([none, 'a', 'f', '{}'])
    const whole = { role: 'assistant', content: 'Hi', tool_calls: [call] }
    expect(await messageOf(() => chunks({ message: whole, finish_reason: 'stop' }))).toEqual(whole)
    const empty = { role: '', content: '', tool_calls: [] }
    expect(await messageOf(() => chunks({ delta: whole }, { delta: {}, message: empty }))).toEqual(whole)
  })
})

describe('contents in parts', () => {
  const thinking = (text: string): object => ({ type: 'thinking', thinking: [{ type: 'text', text }] })

  test('go on over deltas, and then in text', async () => {
    const { content } = await messageOf(() =>
      deltas(
        { content: [thinking('Let me ')] },
        { content: [thinking('think.')] },
        { content: [{ ...thinking(''), closed: true }] },
        { content: 'The ' },
        { content: 'answer' },
      ),
    )
    expect(content).toEqual([
      { type: 'thinking', thinking: [{ type: 'text', text: 'Let me think.' }], closed: true },
      { type: 'text', text: 'The answer' },
    ])
  })

  test('come whole where they are no text, whatever their index and id', async () => {
    const image = { type: 'image_url', image_url: 'https://a', index: 0, id: 'x' }
    const { content } = await messageOf(() =>
      deltas({ content: [image] }, { content: [image] }, { content: ['bare', null] }),
    )
    expect(content).toEqual([image, image, 'bare', null])
  })

  test('a content of null, and then an empty one', async () => {
    expect(await messageOf(() => deltas({ content: null }))).toEqual({ role: 'assistant', content: null })
    expect(await messageOf(() => deltas({ content: null }, { content: '' }))).toEqual({
      role: 'assistant',
      content: '',
    })
    expect(await messageOf(() => deltas({ content: '' }, { content: null }))).toEqual({
      role: 'assistant',
      content: '',
    })
    expect(await messageOf(() => deltas({ content: [] }))).toEqual({ role: 'assistant', content: [] })
  })
})

describe('lists', () => {
  test('details of a reasoning: one for each kind and index, encrypted ones whole', async () => {
    const detail = (type: string, fields: object, index?: number): object => ({
      type: `reasoning.${type}`,
      ...fields,
      index,
    })
    const { reasoning_details } = await messageOf(() =>
      deltas(
        { reasoning_details: [detail('summary', { summary: 'a' }, 0)] },
        {
          reasoning_details: [
            detail('summary', { summary: 'b' }, 0),
            detail('text', { text: 'x', signature: null }, 0),
          ],
        },
        {
          reasoning_details: [
            detail('text', { text: 'y', signature: 'sig' }, 0),
            detail('summary', { summary: 'c' }, 0),
          ],
        },
        { reasoning_details: [detail('summary', { summary: 'd' }, 1)] },
        { reasoning_details: [detail('encrypted', { id: 'rs', data: 'ENC' }, 0)] },
        { reasoning_details: [detail('encrypted', { id: 'rt', data: 'MORE' }, 0)] },
      ),
    )
    expect(reasoning_details).toEqual([
      detail('summary', { summary: 'abc' }, 0),
      detail('text', { text: 'xy', signature: 'sig' }, 0),
      detail('summary', { summary: 'd' }, 1),
      detail('encrypted', { id: 'rs', data: 'ENC' }, 0),
      detail('encrypted', { id: 'rt', data: 'MORE' }, 0),
    ])
  })

  test('others only grow, though their items have an index or an id', async () => {
    const image = { type: 'image_url', image_url: { url: 'data:' }, index: 0 }
    const annotation = { id: 'x', type: 'url_citation', url_citation: { url: 'a' } }
    expect(
      await messageOf(() =>
        deltas({ images: [image], annotations: [annotation] }, { images: [image], annotations: [annotation] }),
      ),
    ).toMatchObject({ images: [image, image], annotations: [annotation, annotation] })
  })

  test('fields of the chunk and the choice keep their last value that is not empty', async () => {
    const head = (fields: object): never => ({ ...fields, choices: [{ delta: {} }] }) as never
    async function* heads(): AsyncGenerator<never> {
      yield head({ citations: ['a'], id: '', created: 0, usage: null })
      yield head({ citations: ['a', 'b'], id: 'x', created: 7 })
      yield head({ citations: [], id: '', created: 0, usage: null })
    }
    expect(await collectChatCompletion(heads())).toMatchObject({
      citations: ['a', 'b'],
      id: 'x',
      created: 7,
      usage: null,
    })
  })
})

describe('choices', () => {
  test('without an index, until the last chunk', async () => {
    async function* stream(): AsyncGenerator<never> {
      yield { choices: [{ delta: { content: 'Hel' } }] } as never
      yield { choices: [{ index: null, delta: { content: 'lo' } }] } as never
      yield { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] } as never
    }
    const { choices } = await collectChatCompletion(stream())
    expect(choices).toMatchObject([{ index: 0, message: { content: 'Hello' }, finish_reason: 'stop' }])
    expect(await all(textDeltas(stream()))).toEqual(['Hel', 'lo'])
  })

  test('text beside the delta, also where it is null', async () => {
    const stream = (): AsyncGenerator<never> =>
      chunks({ text: 'Hel', delta: { content: 'Hel' } }, { text: null, delta: { content: 'lo' } })
    expect(await all(textDeltas(stream()))).toEqual(['Hel', 'lo'])
    expect(await messageOf(stream)).toMatchObject({ content: 'Hello' })
  })

  test('a finish reason on each chunk, or an empty one', async () => {
    const { choices } = await collectChatCompletion(
      chunks(
        { delta: { content: 'a' }, finish_reason: '' },
        { delta: { content: 'b' }, finish_reason: 'stop' },
        { finish_reason: '' },
      ),
    )
    expect(choices).toMatchObject([{ finish_reason: 'stop', message: { content: 'ab' } }])
  })
})
