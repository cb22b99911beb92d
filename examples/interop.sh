#!/usr/bin/env bash
# Renders issues of every kind in both layouts and hands them to third-party readers and validators.
# usage: examples/interop.sh TOOLS [SHARED]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tools=$1
shared=${2:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bulletin() { java -jar "$here/cli/target/bulletin.jar" "$@"; }

# The tests of the command line leave these behind.
cp "$here"/cli/target/interop/*.json "$work"
cp "$here/quickstart/target/bulletin.json" "$work/quickstart.json"
cp "$here"/issues/*.json "$work"
if [ -n "$shared" ]; then
  cp "$shared/seed/bulletin-2021-32.json" "$work/seed.json"
  cp "$shared/design/example-full.json" "$work/full.json"
fi

passed=0
failed=0
for issue in "$work"/*.json; do
  name=$(basename "$issue" .json)
  bulletin text "$issue" > "$work/$name.txt"
  for layout in standard gbt9704; do
    document=$work/$name-$layout.docx
    bulletin render "$issue" -o "$document" --layout "$layout"
    # python-docx as Debian has it does not read the text of a hyperlink, as the tools say: it has no opinion on such documents.
    deaf=()
    if python3 -c 'import sys, zipfile
sys.exit(b"<w:hyperlink" not in zipfile.ZipFile(sys.argv[1]).read("word/document.xml"))' "$document"; then
      deaf=(--skip python-docx)
    fi
    if verdict=$("$tools/interop/interop" ${deaf[@]+"${deaf[@]}"} "$document" "$work/$name.txt"); then
      passed=$((passed + 1))
    else
      failed=$((failed + 1))
      grep -v ': ok' <<< "$verdict" || true
    fi
    echo "$name $layout: $(tail -n 1 <<< "$verdict")"
  done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
