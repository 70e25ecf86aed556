#!/usr/bin/env python3
"""Compares the engine with its peers and prints tables of ratios.

    CALLGRADE_BENCHMARKS=1 swift build -c release
    make -C Benchmarks/Peers
    python3 Benchmarks/compare.py

Every repetition has calls of its own, so nobody sees a text twice; within a repetition everybody gets
the same bytes, in an order that rotates. Times are seconds of the processor without the compiling of
patterns (in the tables of two threads and of cold starts: seconds of the clock). A ratio is the
peer's time by the engine's time: above 1 the engine is the quicker one. Given are the median of the
repetitions' ratios and, in brackets, the lowest and highest. Peers that are not built are left out.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent
BUILT = TOP / ".build" / "release"
PEERS = HERE / "Peers"


class Run:
    """A program that ran to its end: what it took and what it printed."""

    def __init__(self, arguments, output=None):
        with open(output or os.devnull, "wb") if output else tempfile.TemporaryFile() as out:
            start = time.monotonic()
            process = subprocess.Popen([str(word) for word in arguments], stdout=out, cwd=TOP)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.clock = time.monotonic() - start
            self.printed = b""
            if not output:
                out.seek(0)
                self.printed = out.read()
        if process.returncode != 0:
            sys.exit(f"{arguments[0]} ended with {process.returncode}")
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        self.facts = {}
        if self.printed.startswith(b"{"):
            self.facts = json.loads(self.printed.splitlines()[0])

    @property
    def work(self):
        """Seconds of the processor but those for compiling patterns."""
        return self.processor - self.facts.get("compile", 0)


def generate(path, calls, seed, form="calls"):
    Run([BUILT / "Benchmark", "generate", "--calls", calls, "--seed", seed, "--form", form], path)
    return path


def rotated(items, by):
    items = list(items)
    by %= len(items)
    return items[by:] + items[:by]


def spread(values, digits=2):
    return (f"{statistics.median(values):.{digits}f} "
            f"[{min(values):.{digits}f}–{max(values):.{digits}f}]")


def table(title, head, rows):
    print(f"\n**{title}**\n\n| " + " | ".join(head) + " |")
    print("|---|" + "---:|" * (len(head) - 1))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    sys.stdout.flush()


def matchers(folder, options):
    rows = []
    for name in ["mixed", "words", "pack"]:
        ours = [] if name == "pack" else ["--patterns", HERE / "Patterns" / f"{name}.txt"]
        source = [] if name == "pack" else ["--file", HERE / "Patterns" / f"{name}.txt"]
        listed = folder / f"{name}.tsv"
        Run([BUILT / "Benchmark", "patterns", *source], listed)
        speeds, ratios, differences, facts = {}, {}, {}, {}
        for repetition in range(options.repetitions):
            seed = options.seed + repetition
            large = generate(folder / "texts", options.calls, seed, "plain")
            small = generate(folder / "few", options.calls // 20, seed, "plain")
            programs = {
                "callgrade": lambda texts, hits: [
                    BUILT / "Benchmark", "match", *ours, texts, "--hits", hits],
                "Vectorscan": lambda texts, hits: [
                    PEERS / ".build" / "vectorscan_texts", listed, texts, hits],
                "RE2::Set": lambda texts, hits: [
                    PEERS / ".build" / "re2_texts", listed, texts, hits],
            }
            if name == "pack":
                del programs["RE2::Set"]
            present = {key: make for key, make in programs.items()
                       if key == "callgrade" or make(0, 0)[0].exists()}
            timed, pairs = {}, {}
            for key in rotated(present, repetition):
                # RE2 needs minutes for what the others do in seconds.
                for texts in [small] if key == "RE2::Set" else [large, small]:
                    hits = folder / "hits"
                    run = Run(present[key](texts, hits))
                    timed[key, texts] = run.facts
                    pairs[key, texts] = set(hits.read_text().splitlines())
                    facts = run.facts
            for key in present:
                texts = small if key == "RE2::Set" else large
                mine, other = timed["callgrade", texts], timed[key, texts]
                speeds.setdefault(key, []).append(other["bytes"] / other["seconds"] / 1e6)
                ratios.setdefault(key, []).append(other["seconds"] / mine["seconds"])
                differences[key] = differences.get(key, 0) + len(
                    pairs["callgrade", texts] ^ pairs[key, texts])
        for key in ratios:
            rows.append([f"{name} ({facts['patterns']})", key, spread(speeds[key]),
                         spread(ratios[key]), differences[key]])
    table("The matcher alone, on turn texts", [
        "patterns", "program", "MB/s", "its time ÷ ours", "pairs that differ"], rows)


def grading(folder, options):
    callgrade = [BUILT / "callgrade", "grade", "--quiet", "--jobs", 1]
    programs = {
        "callgrade": (1, lambda calls, out: [*callgrade, calls, "-o", f"{out}.jsonl"]),
        "simdjson, parsing only": (1, lambda calls, out: [PEERS / ".build/simdjson_calls", calls]),
        "(a) Python json + re, mixed": (10, lambda calls, out: [
            sys.executable, PEERS / "json_re_calls.py", folder / "mixed.tsv", calls, out]),
        "(b) Python orjson + hyperscan, mixed": (1, lambda calls, out: [
            sys.executable, PEERS / "orjson_hyperscan_calls.py", folder / "mixed.tsv", calls, out]),
        "(c) simdjson + Vectorscan, mixed": (1, lambda calls, out: [
            PEERS / ".build/simdjson_vectorscan_calls", folder / "mixed.tsv", calls, out]),
        "(c) simdjson + Vectorscan, pack": (1, lambda calls, out: [
            PEERS / ".build/simdjson_vectorscan_calls", folder / "pack.tsv", calls, out]),
    }
    present = {key: value for key, value in programs.items()
               if key == "callgrade" or pathlib.Path(value[1]("", "")[0]).exists()}
    rates, ratios = {}, {}
    for repetition in range(options.repetitions):
        seed = options.seed + 100 + repetition
        files = {1: generate(folder / "calls.jsonl", options.calls, seed),
                 10: generate(folder / "tenth.jsonl", options.calls // 10, seed)}
        each = {}
        for key in rotated(present, repetition):
            share, make = present[key]
            run = Run(make(files[share], folder / "out"))
            each[key] = run.work / (options.calls // share)
        for key, cost in each.items():
            rates.setdefault(key, []).append(1 / cost)
            ratios.setdefault(key, []).append(cost / each["callgrade"])
    table("Whole grading, one thread", ["program", "calls/s", "its time ÷ ours"],
          [[key, spread(rates[key], 0), spread(ratios[key], 4 if "parsing" in key else 2)]
           for key in ratios])


def itself(folder, options):
    callgrade = [BUILT / "callgrade", "grade", "--quiet"]
    threads, escaped, starts, memory = [], [], [], {}
    one = generate(folder / "one.jsonl", 1, options.seed + 300)
    for repetition in range(options.repetitions):
        seed = options.seed + 200 + repetition
        calls = generate(folder / "calls.jsonl", options.calls, seed)
        other = generate(folder / "escaped.jsonl", options.calls, seed, "escaped")
        out = folder / "out.jsonl"
        single = Run([*callgrade, "--jobs", 1, calls, "-o", out])
        threads.append(single.clock / Run([*callgrade, "--jobs", 2, calls, "-o", out]).clock)
        written = Run([*callgrade, "--jobs", 1, other, "-o", out])
        escaped.append(single.processor / written.processor)
        for _ in range(4):
            starts.append(Run([*callgrade, "--jobs", 1, one, "-o", out]).clock * 1000)
    for count in sorted({options.calls, options.most}):
        calls = generate(folder / "calls.jsonl", count, options.seed + 400)
        memory[count] = [Run([*callgrade, "--jobs", jobs, calls, "-o", os.devnull, "--format",
                              "jsonl"]).memory for jobs in (1, 2)]
    table("callgrade by itself", ["what", "figure"], [
        ["two threads ÷ one (speed)", spread(threads)],
        ["escaped ÷ raw (speed)", spread(escaped)],
        ["one call from a cold start, ms", spread(starts, 0)],
        *[[f"peak memory, {count} calls, one thread / two, MB",
           " / ".join(f"{value:.0f}" for value in values)] for count, values in memory.items()]])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--calls", type=int, default=2000, help="calls of a repetition")
    parser.add_argument("--most", type=int, default=20000, help="calls of the memory test")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--seed", type=int, default=int(time.time()), help="where to begin")
    parser.add_argument("--only", choices=["matchers", "grading", "itself"])
    options = parser.parse_args()
    print(f"{options.repetitions} repetitions of {options.calls} calls, seeds from {options.seed}")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for name in ["mixed", "words", "pack"]:
            source = [] if name == "pack" else ["--file", HERE / "Patterns" / f"{name}.txt"]
            Run([BUILT / "Benchmark", "patterns", *source], folder / f"{name}.tsv")
        for part in [matchers, grading, itself]:
            if options.only in (None, part.__name__):
                part(folder, options)


main()
