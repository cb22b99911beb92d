#!/usr/bin/env bash
# Runs a job on Spark, on this machine: what spark-submit of an installed Spark does, with the jars that Maven brought.
# usage: examples/spark/spark.sh [OPTIONS OF SPARK-SUBMIT --] JOB ARGUMENTS
#        examples/spark/spark.sh --help
# Build first: mvn -B -ntp -Pspark -DskipTests package
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export SPARK_HOME=$here/target/spark SPARK_SCALA_VERSION=2.13
export SPARK_CONF_DIR=${SPARK_CONF_DIR:-$here/conf} SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1}
options=(--master "local[*]")
for argument in "$@"; do
  if [ "$argument" = -- ]; then
    while [ "$1" != -- ]; do
      options+=("$1")
      shift
    done
    shift
    break
  fi
done
# Spark's own launcher says how Java is to be started, the options that Java 17 wants included.
command=()
while IFS= read -r -d '' part; do
  command+=("$part")
done < <(java -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main org.apache.spark.deploy.SparkSubmit \
  "${options[@]}" --class io.github.bulletin4j.examples.spark.BulletinJobs "$here/target/bulletin-spark.jar" "$@")
# What the launcher itself has to say comes before the first zero byte and the line feed after it.
command=("${command[@]:1}")
command[0]=${command[0]#$'\n'}
exec "${command[@]}"
