import { z } from 'zod'
import { documentationWords } from '../words/documentation.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { Problem } from './shapes.ts'

type Json = { [key: string]: unknown }

/** The OpenAPI 3.1 document, made from the contract: named shapes become components, `X` as sent, `XInput` as taken. */
export function openApi(): Json {
  const paths: Record<string, Record<string, Json>> = {}
  const taken = new Set<string>()
  for (const endpoint of endpoints) {
    const path = endpoint.url.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, taken) }
  }
  return {
    openapi: '3.1.0',
    info: documentationWords.info,
    servers: [{ url: '/' }],
    security: [{ session: [] }, { token: [] }],
    tags: [...new Set(endpoints.map((endpoint) => endpoint.tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'dieuhanh.session_token' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: { ...components('output'), ...takenComponents(taken) },
    },
  }
}

function operation(endpoint: Endpoint, taken: Set<string>): Json {
  const parameters = [
    ...parametersOf(endpoint.params, 'path', taken),
    ...parametersOf(endpoint.query, 'query', taken),
    ...(endpoint.ifMatch ? [header('If-Match', documentationWords.ifMatch, true)] : []),
    ...(endpoint.idempotent ? [header('Idempotency-Key', documentationWords.idempotencyKey, false)] : []),
  ]
  return {
    operationId: endpoint.operationId,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    description: documentationWords.rights(endpoint.may, endpoint.scope),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBody(endpoint, taken),
    responses: responses(endpoint),
  }
}

function requestBody(endpoint: Endpoint, taken: Set<string>): Json {
  if (endpoint.body) {
    return { requestBody: { required: true, content: json(schemaOf(endpoint.body, 'input', taken)) } }
  }
  if (endpoint.bytes !== 'multipart') return {}
  const schema = {
    type: 'object',
    properties: { file: { type: 'string', format: 'binary' } },
    required: ['file'],
  }
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } }
}

function responses(endpoint: Endpoint): Json {
  const problem = {
    content: {
      'application/problem+json': { schema: { $ref: `#/components/schemas/${Problem.meta()?.id}` } },
    },
  }
  const success = String(endpoint.status ?? (endpoint.reply || endpoint.bytes ? 200 : 204))
  return {
    [success]: { description: documentationWords.success, ...successContent(endpoint) },
    default: { description: documentationWords.problem, ...problem },
  }
}

function successContent(endpoint: Endpoint): Json {
  if (endpoint.reply) return { content: json(schemaOf(endpoint.reply, 'output', new Set())) }
  if (endpoint.bytes === 'event-stream')
    return { content: { 'text/event-stream': { schema: { type: 'string' } } } }
  if (!endpoint.bytes) return {}
  return { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }
}

const json = (schema: Json): Json => ({ 'application/json': { schema } })

const header = (name: string, description: string, required: boolean): Json => ({
  in: 'header',
  name,
  description,
  required,
  schema: { type: 'string' },
})

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query', taken: Set<string>): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input', taken) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    in: place,
    name,
    ...(description === undefined ? {} : { description }),
    required: place === 'path' || required.includes(name),
    schema: rest,
  }))
}

// A shape with a name stands once among the components; every use refers to it.
function schemaOf(schema: z.ZodType, io: 'input' | 'output', taken: Set<string>): Json {
  const name = z.globalRegistry.get(schema)?.id
  if (name !== undefined) return reference(name, io, taken)
  const whole = z.toJSONSchema(schema, { io, unrepresentable: 'any', cycles: 'ref', reused: 'inline' })
  return relink(withoutFrame(whole), io, taken) as Json
}

function components(io: 'input' | 'output', taken: Set<string> = new Set()): Record<string, Json> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io, unrepresentable: 'any', uri: (id) => id })
  const named: Record<string, Json> = {}
  for (const name of Object.keys(schemas).toSorted()) {
    const shape = relink(withoutFrame(schemas[name] as Json), io, taken) as Json
    named[io === 'input' ? `${name}Input` : name] = shape
  }
  return named
}

// Of the shapes as taken only those that a request uses, and what those use in turn.
function takenComponents(taken: Set<string>): Record<string, Json> {
  const all = components('input')
  const wanted = [...taken]
  const kept: Record<string, Json> = {}
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const shape = all[`${name}Input`]
    if (!shape || kept[`${name}Input`]) continue
    kept[`${name}Input`] = shape
    for (const match of JSON.stringify(shape).matchAll(/schemas\/(\w+)Input"/g)) wanted.push(match[1] ?? '')
  }
  return Object.fromEntries(Object.entries(kept).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function withoutFrame({ $schema: _schema, $id: _id, id: _name, $defs: _definitions, ...rest }: Json): Json {
  return rest
}

function reference(name: string, io: 'input' | 'output', taken: Set<string>): Json {
  if (io === 'input') taken.add(name)
  return { $ref: `#/components/schemas/${name}${io === 'input' ? 'Input' : ''}` }
}

function relink(value: unknown, io: 'input' | 'output', taken: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => relink(item, io, taken))
  if (typeof value !== 'object' || value === null) return value
  if ('$ref' in value && typeof value.$ref === 'string') {
    return reference(value.$ref.replace(/^.*[/#]/, ''), io, taken)
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, relink(item, io, taken)]))
}
