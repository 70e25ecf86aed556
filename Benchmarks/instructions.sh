#!/usr/bin/env bash
# Counts the instructions of a fixed piece of work, stage by stage, so that a regression shows exactly.
#
#   CALLGRADE_BENCHMARKS=1 swift build -c release
#   Benchmarks/instructions.sh > Benchmarks/instructions.txt
#
# Needs valgrind. It cannot read the debug information that the Swift compiler writes, so a stripped copy
# is run. Counts depend on the compiler, not on the machine's speed; hashing is made predictable.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
strip -o "$scratch/benchmark" .build/release/Benchmark

echo "# instructions of 'benchmark work --stage STAGE' (20 invented calls, seed 1), by Benchmarks/instructions.sh"
echo "# $(swift --version 2>/dev/null | head -n 1)"
for stage in nothing read match grade write start; do
  SWIFT_DETERMINISTIC_HASHING=1 valgrind --tool=callgrind --callgrind-out-file="$scratch/out" \
    "$scratch/benchmark" work --stage "$stage" > /dev/null 2> "$scratch/log" || {
    cat "$scratch/log" >&2
    exit 1
  }
  printf '%-8s %s\n' "$stage" "$(sed -n 's/^summary: //p; s/^totals: //p' "$scratch/out" | head -n 1)"
done
