"""json_re_calls.py PATTERNS CALLS.jsonl OUTPUT: as an analyst would write it, with what Python brings along."""

import json
import re
import sys
import time

patterns, calls, output = sys.argv[1:4]
begun = time.process_time()
with open(patterns, encoding="utf-8") as file:
    expressions = [re.compile(line.rstrip("\n").split("\t")[1]) for line in file]
compiled = time.process_time() - begun
hits = 0
number = 0
with open(calls, encoding="utf-8") as lines, open(output, "w", encoding="utf-8") as out:
    for line in lines:
        call = json.loads(line)
        number += 1
        found = []
        for turn in call["turns"]:
            text = turn["text"]
            found += [index for index, one in enumerate(expressions) if one.search(text)]
        hits += len(found)
        out.write(json.dumps({"id": call["id"], "patterns": found}) + "\n")
print(json.dumps({"calls": number, "hits": hits, "compile": compiled}))
