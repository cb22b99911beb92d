#!/usr/bin/env bash
# Publishes what is committed to a folder, as a release would; builds it again in another folder and compares the bytes; then builds
# and runs applications outside the checkout that know nothing but that folder and Maven Central: a plain one, one of Spring Boot 3.5.
# With --fresh the applications' local repository starts empty too, which loads everything again.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
modules=.,bulletin-core,bulletin-json,bulletin-docx,examples/bom
maven=(mvn -B -ntp -q -DskipTests)

git clone -q "$root" "$work/first"
git clone -q "$root" "$work/second-in-a-longer-path"
(cd "$work/first" && "${maven[@]}" -Prelease -Dgpg.skip deploy -pl "$modules" \
  -Dmaven.install.skip "-DaltDeploymentRepository=folder::file://$work/published")
(cd "$work/second-in-a-longer-path" && "${maven[@]}" -Prelease -Dgpg.skip package -pl "$modules")

# Everything that is published is built alike: classes, sources, Javadoc, test support and the list of parts.
count=0
while read -r file; do
  cmp "$work/first/$file" "$work/second-in-a-longer-path/$file"
  count=$((count + 1))
done < <(cd "$work/first" && ls bulletin-*/target/*.jar bulletin-*/target/bom.json examples/bom/target/.flattened-pom.xml)
[ "$count" -eq 14 ] || { echo "only $count files were compared" >&2; exit 1; }
echo "$count files are the same bytes after a second build in another folder."

# The site of all modules begins with where to begin; Javadoc that names what is not there would have failed.
(cd "$work/first" && "${maven[@]}" javadoc:aggregate -pl .,bulletin-core,bulletin-json,bulletin-docx)
grep -q '>Where to begin<' "$work/first/target/reports/apidocs/index.html"
echo "The Javadoc of all modules is one site."

cp -r "$here/consumer" "$work/consumer"
repository=()
if [ "${1:-}" = --fresh ]; then
  repository=("-Dmaven.repo.local=$work/repository")
else
  # As in an empty repository, nothing of the project itself is found but in the folder.
  mkdir "$work/repository"
  for entry in "${HOME}"/.m2/repository/*; do
    [ "$(basename "$entry")" = io ] || ln -s "$entry" "$work/repository/"
  done
  mkdir "$work/repository/io"
  for entry in "${HOME}"/.m2/repository/io/*; do
    [ "$(basename "$entry")" = github ] || ln -s "$entry" "$work/repository/io/"
  done
  mkdir "$work/repository/io/github"
  for entry in "${HOME}"/.m2/repository/io/github/*; do
    [ "$(basename "$entry")" = bulletin4j ] || ln -s "$entry" "$work/repository/io/github/"
  done
  repository=("-Dmaven.repo.local=$work/repository")
fi
(cd "$work/consumer" && "${maven[@]}" "${repository[@]}" "-Dpublished=file://$work/published" package exec:java)
unzip -tq "$work/consumer/target/bulletin.docx"

cp -r "$here/spring-boot-3.5" "$work/spring-boot-3.5"
(cd "$work/spring-boot-3.5" && mvn -B -ntp -q "${repository[@]}" "-Dpublished=file://$work/published" test > "$work/boot.log" 2>&1) \
  || { tail -40 "$work/boot.log"; exit 1; }
echo "An application of Spring Boot 3.5 passes its tests with them."
