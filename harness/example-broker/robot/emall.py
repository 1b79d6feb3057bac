"""The example eMall as a library of Robot Framework: a keyword for every operation of the driver contract.

Its driver is a program that speaks JSON-RPC 2.0 on its standard streams; here it is asked, and its refusals fail keywords.
"""

import json
import os
import subprocess

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), *[os.pardir] * 3))
CONTRACT = os.path.join(ROOT, "docs", "driver-contract.schema.json")
PROGRAM = ["node", "--import", "tsx", "harness/cli/main.ts", "drive", "harness/example-broker/driver.ts"]


class CrashError(Exception):
    """The driver failed; a refusal of the eMall is an AssertionError."""


class emall:
    ROBOT_LIBRARY_SCOPE = "GLOBAL"

    def __init__(self, *of_resource):
        """Operations that the resource has keywords of its own for are left out."""
        with open(CONTRACT, encoding="utf-8") as contract:
            operations = json.load(contract)["$defs"]["operations"]
        self.names = [name for name in operations if name not in of_resource]
        self.child = None
        self.count = 0

    def get_keyword_names(self):
        return [*self.names, "Ask Emall"]

    def get_keyword_arguments(self, name):
        return ["operation", "asked"] if name == "Ask Emall" else ["*args"]

    def run_keyword(self, name, args):
        """The last argument is a dictionary with all arguments of the operation."""
        return self.ask(*args) if name == "Ask Emall" else self.ask(name, args[-1])

    def ask(self, operation, asked):
        if self.child is None:
            self.child = subprocess.Popen(
                PROGRAM, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
            )
        self.count += 1
        message = {"jsonrpc": "2.0", "id": self.count, "method": operation, "params": asked}
        self.child.stdin.write(json.dumps(message) + "\n")
        self.child.stdin.flush()
        answer = json.loads(self.child.stdout.readline())
        if "error" not in answer:
            return answer["result"]
        if answer["error"]["code"] == 1:
            raise AssertionError(answer["error"]["message"])
        raise CrashError(answer["error"]["message"])
