import { CONTRACT } from './contract.ts'

/** A driver to begin with. */
export interface StartingPoint {
  readonly file: string
  readonly text: string
}

const typescript = `/**
 * A driver of an eMall for Etalon, contract ${CONTRACT}: one function for each operation it has; all are listed in
 * docs/driver-contract.md. What is not here could not be run, which is no failure. Begin with what a viewer sees: findTender, refreshTender, getTenderField.
 */

/** Thrown when the eMall did not do something and told its user why. Every other exception counts as a crash. */
class Rejected extends Error {
  override readonly name = 'Rejected'
}

/** What the eMall works with in this run: the CDB, the key to it, who its users are. */
interface Setting {
  readonly cdb: { readonly url: string; readonly documents: string; readonly key: string; readonly documentsKey: string }
  readonly users: readonly { readonly name: string; readonly role: string; readonly party: object }[]
  readonly now: string
}

export function createDriver() {
  return {
    /** Point the eMall at the CDB of this run; begin with an empty database. */
    async init({ setting }: { readonly setting: Setting }) {
      console.error(\`the CDB of this run is \${setting.cdb.url}\`)
      return { name: 'my eMall', version: '0.1', syncWithin: 5 }
    },

    // Whatever a user of the eMall would do, for example:
    //
    // async findTender({ user, tender }: { readonly user: string; readonly tender: string }) {
    //   if (!(await search(tender))) throw new Rejected(\`no tender is called \${tender}\`)
    // },
  }
}
`

const python = `"""A driver of an eMall for Etalon, contract ${CONTRACT}: JSON-RPC 2.0, one message a line, in on stdin and out on stdout.

One method for each operation it has; all are listed in docs/driver-contract.md. What is not here could not be run, which is
no failure. Begin with what a viewer sees: findTender, refreshTender, getTenderField. Print nothing else on stdout: use stderr.
"""
import json
import sys


class Rejected(Exception):
    """The eMall did not do something and told its user why. Every other exception counts as a crash."""


class Driver:
    def init(self, setting):
        """Point the eMall at the CDB of this run; begin with an empty database."""
        print("the CDB of this run is " + setting["cdb"]["url"], file=sys.stderr)
        return {"name": "my eMall", "version": "0.1", "syncWithin": 5}

    # Whatever a user of the eMall would do, for example:
    #
    # def findTender(self, user, tender):
    #     if not search(tender):
    #         raise Rejected("no tender is called " + tender)


def answer_to(driver, ask):
    operation = getattr(driver, ask["method"], None)
    if operation is None:
        return {"error": {"code": -32601, "message": "this driver has no " + ask["method"]}}
    try:
        return {"result": operation(**ask["params"])}
    except Rejected as refusal:
        return {"error": {"code": 1, "message": str(refusal)}}
    except Exception as fault:
        return {"error": {"code": -32000, "message": repr(fault)}}


driver = Driver()
for line in sys.stdin:
    ask = json.loads(line)
    print(json.dumps({"jsonrpc": "2.0", "id": ask["id"], **answer_to(driver, ask)}), flush=True)
`

export const startingPoints = {
  ts: { file: 'driver.ts', text: typescript },
  python: { file: 'driver.py', text: python },
} as const satisfies Readonly<Record<string, StartingPoint>>
