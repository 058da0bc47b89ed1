/** An answer with one of each thing that Markdown has. */
export const markdown = `# Reading a stream

A \`ReadableStream\` hands out **chunks** as they come; [the standard](https://streams.spec.whatwg.org) says how.

1. Ask for a reader, or loop over the stream.
2. Stop reading, and the source is told.

\`\`\`ts
// Each chunk is decoded as it comes.
const response = await fetch('/api/chat', { method: 'POST', body: JSON.stringify({ messages }) })
for await (const chunk of readEventStream(response)) show(chunk.choices[0]?.delta?.content ?? '', 42)
\`\`\`

| Runtime | Iterates | Since | Remark                                    | Another column |
|---------|----------|-------|-------------------------------------------|----------------|
| Deno    | yes      | 1.0   | also by \`ReadableStream.from\`             | and more of it |
| Safari  | no       | –     | a reader is needed, or this very package | and more of it |

- [x] Read the standard
- [ ] Write the code

The roots are $x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}$, and it costs $5 to $10.

$$
\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}
$$

> Nothing is buffered: memory stays flat.
`
