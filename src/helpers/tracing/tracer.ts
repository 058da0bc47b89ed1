/** Names and values of what is told of a span. */
export interface OTelAttributes {
  [name: string]: string | number
}

/** What is told of a call; a span of OpenTelemetry's API is one. */
export interface OTelSpan {
  updateName(name: string): unknown
  setAttributes(attributes: OTelAttributes): unknown
  addEvent(name: string, attributes?: OTelAttributes): unknown
  recordException(error: Error): void
  setStatus(status: { code: number; message: string }): unknown
  end(): void
}

/** What begins spans; a tracer of OpenTelemetry's API is one. */
export interface OTelTracer {
  startSpan(name: string, options: { kind: number; attributes: OTelAttributes }): OTelSpan
}
