#!/usr/bin/env bash
# Reads documents that are changed at random, a million unless told, in 256 MiB of memory; says which took longest.
# usage: examples/fuzz.sh [COUNT [FROM]]    each document has a number of its own, so that one can be read again
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -ntp -q -pl bulletin-docx -am test -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dbulletin.fuzz.tries="${1:-1000000}" -Dbulletin.fuzz.from="${2:-0}" -DargLine="-Xmx256m -XX:+UseSerialGC"
