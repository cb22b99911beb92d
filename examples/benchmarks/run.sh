#!/usr/bin/env bash
# Runs the benchmarks side by side and prints tables of ratios.
# usage: examples/benchmarks/run.sh [short|full [RACE…]]    races: render growth threads json validation
#        examples/benchmarks/run.sh jmh [JMH'S OPTIONS]     the same as plain JMH benchmarks
#        examples/benchmarks/run.sh archive FILE COUNT      writes an archive of invented issues
#        examples/benchmarks/run.sh heap                    renders an issue 1000 times as large in 16 MiB beside it
#        examples/benchmarks/run.sh levels [TURNS [FILE…]]  bytes and time of each level of compression
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
if [ "${1:-}" = levels ]; then
  shift
  exec java -cp "$path" io.github.bulletin4j.examples.benchmarks.CompressionLevels "$@"
fi
if [ "${1:-}" = heap ]; then
  main=io.github.bulletin4j.examples.benchmarks.LargeIssue
  issue=$(java -XX:+UseSerialGC -cp "$path" "$main" measure)
  echo "the issue takes $issue MiB; the heap is $((issue + 16)) MiB"
  exec java -XX:+UseSerialGC "-Xmx$((issue + 16))m" -cp "$path" "$main" render
fi
exec java -cp "$path" io.github.bulletin4j.examples.benchmarks.SideBySide "$@"
