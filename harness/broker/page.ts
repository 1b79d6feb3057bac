import { CONTRACT, groups } from './contract.ts'
import type { Operation } from './operation.ts'
import { parameter } from './schema.ts'
import { words } from './words.ts'

const titles: Readonly<Record<keyof typeof groups, string>> = {
  session: 'The run as a whole',
  reading: 'What users see',
  owner: 'The buyer',
  provider: 'Suppliers: questions, bids, claims and complaints',
  contract: 'Contracts',
  framework: 'Frameworks',
}

const introduction = `# The driver contract, version ${CONTRACT}

A driver does in an eMall what a user of it would do; \`etalon certify broker\` asks it to, and looks at what arrived in the CDB
and at what the eMall shows. Written by \`tsx scripts/driver-contract.ts\` from \`harness/broker/operations\`; the JSON Schema of every
operation is in [driver-contract.schema.json](driver-contract.schema.json).

**Every operation may be left out**: what needs it could not be run, which is no failure and no success. Whatever is done comes to
one of four ends, told apart:

| end | as a module | over JSON-RPC 2.0 |
|---|---|---|
| a value | the function returns it | \`{"result": …}\`; \`null\` for nothing |
| rejected, with the reason that the user is shown | throws an exception named \`Rejected\` | \`{"error": {"code": 1, "message": "why"}}\` |
| missing | there is no such function | \`{"error": {"code": -32601, …}}\` |
| crash | any other exception | any other error, silence, the end of the program, an answer that is none |

Arguments are named and come in one object; \`user\` is the name of a user from \`init\`. Tenders, plans and contracts are called by their
UA-id; questions and documents by the marker with which their title begins.

## Ways to speak to a driver

\`etalon certify broker --driver <what>\`, where \`<what>\` is

- **a module**, \`driver.ts\` or \`driver.js\`, that exports \`createDriver()\`: an object with a function for each operation.
  It runs in a process of its own, as \`etalon drive driver.ts\` runs it (\`--port\` answers over HTTP instead);
- **a program of any language**, given as its command line (\`--driver "python3 driver.py"\`): JSON-RPC 2.0, one message a line, in on the standard
  input and out on the standard output, where nothing else may be written. The 29 lines below are all it takes;
- **an address**, \`http://…\`: every operation is a POST of one JSON-RPC 2.0 request;
- **a driver of robot_tests**, its resource file \`driver.robot\`, as it is: \`python3 -m robot\` runs for as long as the harness does and is told
  keyword by keyword. A keyword that fails with words of its own (\`Fail\`, \`Should Be …\`) is rejected; one that fails with an exception of
  another type is a crash; one that is not there is missing. A keyword that is called like an operation comes first: it gets the user and one
  dictionary of all arguments (\`Create Tender    \${user}    \${asked}\`), also those for which robot_tests has no place.

\`etalon new driver --language ts|python <folder>\` writes a driver to begin with.

## Time

The clock of the CDB stands still between the steps of a scenario and jumps ahead in them. An eMall that acts by the clock goes by
\`setTime\`. How long it needs to show what happened in the CDB it says itself (\`syncWithin\`, in real seconds), or \`--sync\` does.
`

function signature(name: string, { parameters, result }: Operation): string {
  const list = Object.entries(parameters).map(([argument, written]) => {
    const { word, optional } = parameter(written)
    return `${argument}${optional ? '?' : ''}: ${word}`
  })
  return `\`${name}({ ${list.join(', ')} })\`${result === 'nothing' ? '' : ` → \`${result}\``}`.replace(
    '({  })',
    '()',
  )
}

/** Operations of robot_tests that are asked for in another way here, and those that no built method needs. */
const elsewhere = `## For those who come from robot_tests

| there | here |
|---|---|
| setTenderPeriodEnd | \`setTenderField\` with \`tenderPeriod.endDate\` |
| addItemToLot | \`addItem\` with \`lot\` |
| setRequirementStatus, setRequirementEvidences | \`setRequirement\` |
| patchBidValue | \`setBidField\` with \`value.amount\` or \`lotValues[0].value.amount\` |
| uploadBidDocumentForMilestone | \`uploadMilestoneDocument\` |
| getDocumentProperties, getLotDocumentField, downloadLotDocument | \`getDocumentField\`, \`downloadDocument\`: documents of lots are documents of the tender |
| setContractValue, setContractVat, setDateSigned, setContractPeriod | \`setContractField\` with \`value\`, \`dateSigned\`, \`period\` |
| setTwoContractFields | \`patchContract\` |
| signContractsOfBuyers | \`signContract\`, once for each |
| answerContractGuarantee | \`answerBidCriteria\` |
| resolveInternalId, getCurrentWinner, listBidDocuments, getLatestRegisterDocument, checkSupplier, fetchContent | steps inside other operations there; nobody asks for them here |
| escalateClaim, findTendersByFunder, characteristics | the CDB of today has no such thing |
| createAward, createSelectionTender, registerAgreement, second stages, changes of agreements | their methods are not built yet |
| monitoring | another API than the CDB's; not part of Etalon |
`

/** The page about the contract, Markdown, with a driver in Python to look at. */
export function contractPage(python: string): string {
  const parts = Object.entries(groups).map(([group, operations]) => {
    const rows = Object.entries(operations as Readonly<Record<string, Operation>>).map(
      ([name, operation]) => `| ${signature(name, operation)} | ${operation.about} |`,
    )
    return `## ${titles[group as keyof typeof groups]}\n\n| operation | what it does |\n|---|---|\n${rows.join('\n')}\n`
  })
  const meanings = Object.entries(words).map(
    ([word, { about }]) => `| \`${word}\` | ${about.replaceAll('|', '\\|')} |`,
  )
  return [
    introduction,
    `## A whole driver, in Python\n\n\`\`\`python\n${python.trim()}\n\`\`\`\n`,
    ...parts,
    `## Words\n\n| word | what it is |\n|---|---|\n${meanings.join('\n')}\n`,
    elsewhere,
  ].join('\n')
}
