import { Ajv, type ValidateFunction } from 'ajv'
import { CONTRACT, type OperationName, operations } from './contract.ts'
import type { Operation, Parameters } from './operation.ts'
import { type Word, words } from './words.ts'

type Schema = Readonly<Record<string, unknown>>

/** The word of a parameter, and whether it may be left out. */
export function parameter(written: string): { readonly word: Word; readonly optional: boolean } {
  const optional = written.endsWith('?')
  return { word: (optional ? written.slice(0, -1) : written) as Word, optional }
}

const isNothing = ({ result }: Operation): boolean => result === 'nothing'

function argumentsSchema(parameters: Parameters): Schema {
  const entries = Object.entries(parameters).map(([name, written]) => [name, parameter(written)] as const)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, { word }]) => [name, { $ref: `#/$defs/${word}` }])),
    required: entries.filter(([, { optional }]) => !optional).map(([name]) => name),
    additionalProperties: false,
  }
}

/** JSON Schema of every operation: `#/$defs/operations/<name>/{params, result}`; one document. */
export function contractSchema(): Schema {
  const each = Object.entries(operations as Readonly<Record<string, Operation>>).map(([name, operation]) => [
    name,
    {
      description: operation.about,
      params: argumentsSchema(operation.parameters),
      result: isNothing(operation) ? {} : { $ref: `#/$defs/${operation.result}` },
    },
  ])
  const defs = Object.entries(words).map(([word, { about, schema }]) => [
    word,
    { description: about, ...schema },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Etalon driver contract ${CONTRACT}`,
    $defs: { ...Object.fromEntries(defs), operations: Object.fromEntries(each) },
  }
}

let ajv: Ajv | undefined

/** The whole contract is read once, when the first operation is looked at. */
function validator(part: string): ValidateFunction {
  if (!ajv) {
    const { $schema: _, ...schema } = contractSchema()
    ajv = new Ajv({ strict: false }).addSchema(schema, 'contract')
  }
  const found = ajv.getSchema(`contract#/$defs/operations/${part}`)
  if (!found) throw new Error(`the contract has no ${part}`)
  return found
}

/** What is wrong with a value, in words; undefined when it is as the contract wants it. */
export function fault(name: OperationName, part: 'params' | 'result', value: unknown): string | undefined {
  const validate = validator(`${name}/${part}`)
  if (validate(value)) return undefined
  const [first] = validate.errors ?? []
  return `${first?.instancePath || part} ${first?.message ?? 'is wrong'}`
}
