import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The suite that Robot Framework runs: one test that waits for commands. */
const suite = `*** Settings ***
Documentation    Runs keywords of a driver, one after another, as the harness asks for them.
Library          EtalonLoop.py

*** Test Cases ***
Commands of the harness
    Answer Commands
`

/** Its library. */
const library = `"""Runs keywords of a robot_tests driver as the harness asks: JSON-RPC 2.0, one message a line, on the standard streams."""

import json
import re
import sys

from robot.libraries.BuiltIn import BuiltIn
from robot.utils import DotDict

ROBOT_AUTO_KEYWORDS = False
TYPED = re.compile(r"(^|failed: )([A-Za-z_.]*(Error|Exception|Timeout|Response)): ")
SPECIAL = re.compile(r"([\\\\=$@&%])")


def dotted(value):
    """Dictionaries as Robot Framework has them: their members can be reached with a dot."""
    if isinstance(value, dict):
        return DotDict((key, dotted(item)) for key, item in value.items())
    return [dotted(item) for item in value] if isinstance(value, list) else value


def plain(value):
    """What JSON cannot say is said in words."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value if value is None or isinstance(value, (str, bool, int, float)) else str(value)


class Missing(Exception):
    """The driver has no keyword for it."""


class EtalonLoop:
    ROBOT_LIBRARY_SCOPE = "GLOBAL"

    def answer_commands(self):
        for line in sys.__stdin__:
            request = json.loads(line)
            answer = {"jsonrpc": "2.0", "id": request["id"], **self.answer_to(request)}
            sys.__stdout__.write(json.dumps(answer, ensure_ascii=True) + "\\n")
            sys.__stdout__.flush()

    answer_commands.robot_name = "Answer Commands"

    def answer_to(self, request):
        try:
            return {"result": getattr(self, "do_" + request["method"])(**request["params"])}
        except Missing as missing:
            return {"error": {"code": -32601, "message": "no keyword " + str(missing)}}
        except Exception as failure:  # whatever a keyword fails with is an answer
            return {"error": self.error_of(str(failure))}

    def error_of(self, message):
        # A keyword that fails with words (Fail, Should Be …) says no; an exception of another type is a fault of the driver.
        return {"code": -32000 if TYPED.search(message) else 1, "message": message}

    def do_begin(self, resource, users, variables):
        robot = BuiltIn()
        robot.set_global_variable("\${USERS}", DotDict(users=dotted(users)))
        for name, value in variables.items():
            robot.set_global_variable("\${%s}" % name, dotted(value))
        robot.import_resource(resource)

    def do_operation(self, operation, named, keyword=None, args=()):
        if self.has(operation):
            own = [named["user"]] if "user" in named else []
            return self.run(operation, [*own, named])
        if keyword is None or not self.has(keyword):
            raise Missing(operation if keyword is None else keyword)
        return self.run(keyword, args)

    def has(self, keyword):
        try:
            BuiltIn().keyword_should_exist(keyword)
            return True
        except Exception:
            return False

    def run(self, keyword, args):
        # Arguments are values: an equals sign in them does not name one.
        values = [SPECIAL.sub(r"\\\\\\1", arg) if isinstance(arg, str) else dotted(arg) for arg in args]
        return plain(BuiltIn().run_keyword(keyword, *values))
`

/** Writes the suite and its library into a new folder; the path of the suite. */
export function writeLoop(): string {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-robot-'))
  writeFileSync(join(folder, 'EtalonLoop.py'), library)
  const path = join(folder, 'loop.robot')
  writeFileSync(path, suite)
  return path
}
