"""A driver in Python: JSON-RPC 2.0, one message a line, in on stdin and out on stdout. Here the eMall is a dictionary."""
import json
import sys

class Rejected(Exception):
    """The eMall did not do it and told the user why."""

class Driver:
    tenders = {}
    def init(self, setting):
        return {"name": "example in Python", "version": "1", "syncWithin": 1}
    def createTender(self, user, data, **_):
        if not data["data"].get("title"):
            raise Rejected("a tender needs a title")
        self.tenders["UA-1"] = data["data"]
        return "UA-1"
    def getTenderField(self, user, tender, path):
        return self.tenders[tender].get(path)

driver = Driver()
for ask in map(json.loads, sys.stdin):
    operation = getattr(driver, ask["method"], None)
    try:
        answer = {"result": operation(**ask["params"])} if operation else {"error": {"code": -32601, "message": "missing"}}
    except Rejected as refusal:
        answer = {"error": {"code": 1, "message": str(refusal)}}
    except Exception as fault:
        answer = {"error": {"code": -32000, "message": repr(fault)}}
    print(json.dumps({"jsonrpc": "2.0", "id": ask["id"], **answer}), flush=True)
