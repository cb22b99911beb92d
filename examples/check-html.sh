#!/usr/bin/env bash
# Renders issues as HTML and lets the Nu HTML checker judge them: check-html.sh JAR FOLDER…
# The checker comes from npm once, in the version named here, and is kept in a cache.
set -euo pipefail

version=26.9.27
jar=$(realpath "$1")
shift
cache=${NU_CACHE:-$HOME/.cache/bulletin-nu}/$version
checker=$cache/package/build/dist/vnu.jar
if [ ! -f "$checker" ]; then
  if ! command -v npm > /dev/null; then
    echo "HTML was not checked: npm, which brings the checker, is missing"
    exit 0
  fi
  mkdir -p "$cache"
  (cd "$cache" && npm pack --silent "vnu-jar@$version" > /dev/null && tar xzf vnu-jar-*.tgz && rm vnu-jar-*.tgz)
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
count=0
for folder in "$@"; do
  if [ -d "$folder" ]; then
    count=$((count + 1))
    java -jar "$jar" render --draft --to html --out-dir "$work/$count" "$folder"/*.json
  fi
done
java -jar "$checker" --errors-only --format text "$work"/*/*.html
echo "no errors in $(ls "$work"/*/*.html | wc -l) pages"
