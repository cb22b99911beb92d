#!/usr/bin/env bash
# Runs the benchmarks side by side and prints tables of ratios.
# usage: examples/benchmarks/run.sh [short|full [RACE…]]    races: render growth threads json validation
#        examples/benchmarks/run.sh jmh [JMH'S OPTIONS]     the same as plain JMH benchmarks
#        examples/benchmarks/run.sh archive FILE COUNT      writes an archive of invented issues
# Build first: mvn -B -ntp -Pbenchmarks -DskipTests package
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
path="$here/target/benchmarks.jar:$here/target/lib/*"
if [ "${1:-}" = jmh ]; then
  shift
  exec java -cp "$path" org.openjdk.jmh.Main "$@"
fi
if [ "${1:-}" = archive ]; then
  shift
  exec java -cp "$path" io.github.bulletin4j.examples.benchmarks.InventedArchive "$@"
fi
exec java -cp "$path" io.github.bulletin4j.examples.benchmarks.SideBySide "$@"
