#!/usr/bin/env bash
# Renders issues of all kinds in both layouts, has other programs open and save the documents, and reads them back.
# usage: examples/survive/survive.sh [COUNT [SHARED]]    COUNT issues, all unless told; SHARED has more of them
# Build first: mvn -B -ntp -Pbenchmarks -DskipTests package
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
examples=$(dirname "$here")
count=${1:-100000}
shared=${2:-}
path="$examples/benchmarks/target/lib/*"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bulletin4j/survive
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/json" "$work/saved"

issues=("$examples"/issues/*.json "$examples"/cli/src/test/resources/practice/*.json)
if [ -n "$shared" ]; then
  issues=("$shared"/seed/bulletin-2021-32.json "$shared"/design/example-full.json "${issues[@]}" "$shared"/cases/practice/*.json)
fi
# Evenly chosen from all, so that few are of all kinds too.
step=$(((${#issues[@]} + count - 1) / count))
for ((i = 0; i < ${#issues[@]}; i += step)); do
  cp "${issues[i]}" "$work/json/$i-$(basename "${issues[i]}")"
done
for layout in standard gbt9704; do
  java -jar "$examples/cli/target/bulletin.jar" render --draft --layout "$layout" --out-dir "$work/$layout" \
    "$work"/json/*.json > /dev/null 2>&1
done
mkdir "$work/in"
for layout in standard gbt9704; do
  for document in "$work/$layout"/*.docx; do
    cp "$document" "$work/in/$(basename "$document" .docx).$layout.docx"
  done
done
ls "$work"/in/*.docx > /dev/null

# Has a program save all documents into a folder of its own; one that is not here is named and left out.
saved() {
  local name=$1
  shift
  mkdir "$work/saved/$name"
  if ! "$@" > "$work/$name.log" 2>&1; then
    echo "$name is left out: $(tail -n 1 "$work/$name.log")"
    rm -rf "${work:?}/saved/$name"
  fi
}
libreoffice() {
  # It stops when many follow each other: those that it left are converted alone.
  local documents=("$work"/in/*.docx) document i
  for ((i = 0; i < ${#documents[@]}; i += 40)); do
    office "${documents[@]:i:40}" || true
  done
  for document in "${documents[@]}"; do
    [ -e "$work/saved/libreoffice/$(basename "$document")" ] || office "$document"
  done
}
office() {
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to docx --outdir "$work/saved/libreoffice" "$@"
}
packages() {
  mkdir -p "$cache"
  cp "$here/package.json" "$here/rewrite.mjs" "$cache"
  [ -d "$cache/node_modules/docx" ] || npm install --prefix "$cache" --no-audit --no-fund
}
javascript() {
  packages && node "$cache/rewrite.mjs" "$1" "$work/in" "$work/saved/$1"
}
python=python3
"$python" -c 'import docx' 2> /dev/null || python=/usr/bin/python3
saved libreoffice libreoffice
saved python-docx "$python" "$here/rewrite.py" "$work/in" "$work/saved/python-docx"
saved docx4j java -cp "$path" "$here/Rewrite.java" docx4j "$work/in" "$work/saved/docx4j"
saved poi java -cp "$path" "$here/Rewrite.java" poi "$work/in" "$work/saved/poi"
saved docx.js javascript docx.js
saved jszip javascript jszip
java -cp "$path" "$here/ReadBack.java" "$work/json" "$work/in" "$work"/saved/*
