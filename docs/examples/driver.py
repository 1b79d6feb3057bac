"""A driver in Python: JSON-RPC 2.0, one message a line, in on stdin and out on stdout. Here the eMall is a dictionary."""
import json
import sys

tenders = {}


class Rejected(Exception):
    """The eMall did not do it and told the user why."""


class Driver:
    def init(self, setting):
        return {"name": "example in Python", "version": "1", "syncWithin": 1}

    def createTender(self, user, data, **_):
        if not data["data"].get("title"):
            raise Rejected("a tender needs a title")
        tenders["UA-1"] = data["data"]
        return "UA-1"

    def getTenderField(self, user, tender, path):
        return tenders[tender].get(path)


driver = Driver()
for line in sys.stdin:
    ask = json.loads(line)
    answer = {"jsonrpc": "2.0", "id": ask["id"]}
    operation = getattr(driver, ask["method"], None)
    try:
        answer["result"] = operation(**ask["params"]) if operation else None
        if operation is None:
            answer["error"] = {"code": -32601, "message": "this driver has no " + ask["method"]}
    except Rejected as refusal:
        answer["error"] = {"code": 1, "message": str(refusal)}
    except Exception as fault:
        answer["error"] = {"code": -32000, "message": repr(fault)}
    if "error" in answer:
        answer.pop("result", None)
    print(json.dumps(answer), flush=True)
