#!/usr/bin/env bash
# Makes the pictures of the gallery: gallery.sh JAR. Needs LibreOffice and pdftoppm (poppler-utils); the fonts of the layouts, or
# others in their place. Each line: picture, issue, layout, page.
set -euo pipefail
jar="$(realpath "$1")"
cd "$(dirname "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p gallery
while read -r picture issue layout page; do
  name="$(basename "$issue" .json)-$layout"
  if [ ! -f "$work/$name.pdf" ]; then
    java -jar "$jar" render --draft --layout "$layout" -o "$work/$name.docx" "$issue"
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/$name.docx" > "$work/log" 2>&1
  fi
  pdftoppm -png -r 40 -f "$page" -l "$page" -singlefile "$work/$name.pdf" "gallery/$picture"
done <<'PAGES'
head cli/src/test/resources/practice/head-three-slots.json standard 1
head-approver cli/src/test/resources/practice/head-approver.json gbt9704 1
copy-number cli/src/test/resources/practice/copy-number.json gbt9704 1
bulletin issues/forest-protection.json standard 1
bulletin-second issues/forest-protection.json standard 2
bulletin-gbt issues/forest-protection.json gbt9704 1
bulletin-gbt-second issues/forest-protection.json gbt9704 2
duty-report issues/duty-report.json standard 1
duty-report-gbt issues/duty-report.json gbt9704 1
briefs cli/src/test/resources/practice/briefs-several.json standard 1
figures cli/src/test/resources/practice/figure-row-of-four.json standard 1
table cli/src/test/resources/practice/table-grouped-headers.json gbt9704 1
contents cli/src/test/resources/practice/contents-by-column.json gbt9704 1
foot cli/src/test/resources/practice/distribution-lines-and-units.json standard 1
PAGES
