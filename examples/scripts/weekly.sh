#!/usr/bin/env bash
# Makes a Word document for each week of a CSV: 52 issues of a year, numbered in the order of their dates.
# usage: examples/scripts/weekly.sh [FILE.csv [DIR]]      DIR has the archive year.jsonl and the documents afterwards
# The CSV has the columns date, headline, contributor, text; a text may stand in double quotes. Lines of one date are one issue.
# BULLETIN may name another command line than that of this checkout.
# Build first: mvn -B -ntp -DskipTests package
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bulletin=${BULLETIN:-$here/../cli/bulletin}
csv=${1:-$here/weekly.csv}
folder=${2:-weekly}
mkdir -p "$folder"

# A document of the format on each line: what JSON has escapes for is escaped, all else stays as it is.
awk '
  function json(text) { gsub(/\\/, "\\\\", text); gsub(/"/, "\\\"", text); gsub(/\t/, "\\t", text); return "\"" text "\"" }
  function plain(text) { if (text ~ /^".*"$/) { text = substr(text, 2, length(text) - 2); gsub(/""/, "\"", text) } return text }
  function finish() { if (date != "") print issue "]}" }
  NR == 1 { next }
  {
    sub(/\r$/, "")
    split($0, field, ",")
    rest = substr($0, length(field[1] "," field[2] "," field[3] ",") + 1)
    if (field[1] != date) {
      finish()
      date = field[1]
      issue = "{\"formatVersion\":\"1.0\",\"series\":{\"owner\":\"海滨市港航系统\",\"name\":\"港口一周\"},"
      issue = issue "\"number\":{\"kind\":\"regular\",\"issue\":" ++number "},\"compilers\":\"海滨市港口管理局办公室\","
      issue = issue "\"date\":" json(date) ",\"articles\":["
      separator = ""
    }
    issue = issue separator "{\"title\":" json(field[2]) ",\"contributor\":" json(field[3]) ",\"body\":[" json(plain(rest)) "]}"
    separator = ","
  }
  END { finish() }
' "$csv" > "$folder/year.jsonl"

"$bulletin" validate "$folder/year.jsonl"
"$bulletin" render --out-dir "$folder" --name '{year}-{issue:00}' "$folder/year.jsonl"
