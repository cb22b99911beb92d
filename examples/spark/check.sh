#!/usr/bin/env bash
# Shows that the jobs give what one process gives, in a heap of 1 GiB each, though an executor is killed midway.
# usage: examples/spark/check.sh [ISSUES [FILES]]
# Build first: mvn -B -ntp -Pspark -DskipTests package
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
issues=${1:-2000}
files=${2:-4}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
from=1955-01-01
to=1985-06-30
export LC_ALL=C.UTF-8
TIMEFORMAT="  %R s, of the processor %U s"
cluster=(--master "local-cluster[2,1,1024]" --conf spark.speculation=true)
submit() { "$here/spark.sh" "$@" 2> "$work/log" || { cat "$work/log" >&2; return 1; } }
alone() { java -Xmx1g -jar "$here/../cli/target/bulletin.jar" "$@" 2> "$work/errors" || [ $? -le 2 ]; }

# Kills one of the executors that a process has started, as soon as the tables have begun to be written.
kill_executor() {
  local submitted=$1 out=$2 status parent
  while [ -e "/proc/$submitted" ]; do
    if compgen -G "$out/_temporary/*/*" > /dev/null; then
      for status in /proc/[0-9]*/status; do
        parent=$(sed -n 's/^PPid:\t//p' "$status" 2> /dev/null || true)
        local executor=${status//[!0-9]/}
        if [ "$parent" = "$submitted" ] && grep -qs CoarseGrainedExecutorBackend "/proc/$executor/cmdline"; then
          kill -9 "$executor"
          echo "  killed an executor"
          return
        fi
      done
    fi
    sleep 0.1
  done
  echo "  no executor was there to be killed" >&2
  return 1
}

equal() {
  if ! cmp -s <(sort "$1") <(sort "$2"); then
    echo "not equal: $3" >&2
    diff <(sort "$1") <(sort "$2") | head -20 >&2
    exit 1
  fi
  echo "  equal: $3, $(wc -l < "$1") lines"
}

# Rows of a table as the command line writes findings.
objects() { cat "$1"/*.json | sed -E 's/,"file":"[^"]*","line":[0-9]+\}$/}/'; }
lines() {
  objects "$1" | sed -E 's/^\{"source":"([^"]*)","severity":"([^"]*)","path":"([^"]*)","code":"([^"]*)","message":"(([^"\\]|\\.)*)".*$/\1: \2 \3 \4: \5/'
}

# All that Spark has too, in whatever version, is called otherwise in the one jar.
if jar tf "$here/target/bulletin-spark.jar" | grep -E '\.class$' | grep -vE '^(io/github/bulletin4j|org/docx4j|org/jvnet|org/jspecify|picocli)/'; then
  echo "these classes of the one jar may meet Spark's" >&2
  exit 1
fi

archives=()
submit generate --issues "$issues" --files "$files" -o "$work/in"
for file in "$work"/in/*.jsonl*; do
  archives+=("$file")
done

echo "validate, one process:"
began=$(date +%s%N)
time alone validate --format json --lang en "${archives[@]}" > "$work/array"
one=$(( $(date +%s%N) - began ))
echo "validate, one program of two threads:"
began=$(date +%s%N)
time submit --master "local[2]" -- validate --lang en -o "$work/validated-alone" "$work/in" > "$work/out"
two=$(( $(date +%s%N) - began ))
awk -v one="$one" -v two="$two" 'BEGIN { printf "  throughput by the clock, starting counted: %.2f of one process\n", one / two }'
# The array as a line for each object, its place as the tables have it; a line that is no issue has problems of form.
sed -e 's/^\[//' -e 's/\]$//' -e 's/},{"source":/}\n{"source":/g' "$work/array" | sed '/^$/d' \
  | sed -E 's/^\{"source":"([^"]*)","line":([0-9]+)(,"column":[0-9]+)?,/{"source":"\1:\2",/' > "$work/placed"
grep -v '"code":"format"' "$work/placed" > "$work/findings"
# Of a line with several problems the tables have the first.
grep '"code":"format"' "$work/placed" | sed -E 's/^\{"source":"([^"]*)".*"message":"(([^"\\]|\\.)*)".*$/\1 \2/' \
  | awk '!seen[$1]++' > "$work/unreadable"
echo "validate, two executors, one of which is killed:"
"$here/spark.sh" "${cluster[@]}" -- validate --lang en -o "$work/validated" "$work/in" > "$work/out" 2> "$work/log" &
submitted=$!
kill_executor "$submitted" "$work/validated"
wait "$submitted" || { cat "$work/log" >&2; exit 1; }
cat "$work/out"
objects "$work/validated" | grep -v '"code":"unreadable"' > "$work/rows"
equal "$work/findings" "$work/rows" findings
objects "$work/validated" | grep '"code":"unreadable"' \
  | sed -E 's/^\{"source":"([^"]*)".*"message":"(([^"\\]|\\.)*)".*$/\1 \2/; s/^([^ ]*) [^"]*(expected )/\1 \2/' > "$work/rows"
equal "$work/unreadable" "$work/rows" "lines that are no issue"

echo "ledger, one process:"
time alone ledger --lang en "${archives[@]}" > "$work/ledger"
echo "ledger, one program of two threads:"
time submit --master "local[2]" -- ledger --lang en -o "$work/ledgered" "$work/in"
lines "$work/ledgered" > "$work/rows"
equal "$work/ledger" "$work/rows" ledger

echo "statistics from $from to $to:"
java -Xmx1g -cp "$here/target/test-classes:$here/target/bulletin-spark.jar" \
  io.github.bulletin4j.examples.spark.OneProcess "$from" "$to" "${archives[@]}" > "$work/statistics"
submit statistics --from "$from" --to "$to" -o "$work/counted" "$work/in"
cat "$work"/counted/*.json > "$work/rows"
equal "$work/statistics" "$work/rows" statistics
