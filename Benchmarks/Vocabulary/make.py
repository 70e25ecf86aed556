"""Makes the files of clauses from the turns that models learn from.

    python3 Benchmarks/Vocabulary/make.py

Run from the top of the repository. Numbers become slots, and so do goods, so that the generator can
put others there. The files are committed: calls that were generated with one seed stay the same when
turns are added to the corpus.
"""

import pathlib
import re

HERE = pathlib.Path(__file__).parent
TURNS = HERE.parent.parent / "Corpus" / "turns" / "train"
MOST = {"zh": 4500, "en": 700}
NUMERALS = "零〇一二三四五六七八九十百千幺洞"
ROLES = {"a": "agent", "c": "customer"}


def slots(clause, goods):
    clause = re.sub(r"1\d{10}", "{phone}", clause)
    clause = re.sub(r"\d{6,}", "{order}", clause)
    clause = re.sub(r"\d+(\.\d+)?|[" + NUMERALS + "]{2,}", "{number}", clause)
    for word in goods:
        clause = clause.replace(word, "{goods}")
    return clause


def main():
    lines = (HERE / "goods.txt").read_text(encoding="utf-8").split()
    goods = sorted((word for word in lines if len(word) > 1), key=len, reverse=True)
    clauses = {(role, language): {} for role in ROLES for language in MOST}
    for file in sorted(TURNS.glob("*.turns")):
        for line in file.read_text(encoding="utf-8").splitlines():
            role, _, text = line.split("\t")[:3]
            for clause in re.split(r"[，。？！,.?!；;：:…、“”\"()（）~～\\{}—-]+ ?", text):
                clause = clause.strip()
                language = "zh" if re.search("[\u4e00-\u9fff]", clause) else "en"
                words = len(clause) if language == "zh" else len(clause.split())
                if 2 <= words <= 28:
                    clauses[role, language][slots(clause, goods)] = None
    for (role, language), found in clauses.items():
        kept = list(found)
        # Evenly from all writers.
        step = max(1, len(kept) / MOST[language])
        kept = [kept[int(index * step)] for index in range(min(len(kept), MOST[language]))]
        name = f"clauses.{ROLES[role]}.{language}.txt"
        (HERE / name).write_text("".join(clause + "\n" for clause in kept), encoding="utf-8")


main()
