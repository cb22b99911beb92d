/** An archive of invented issues with planted faults, to try the jobs on. */
package io.github.bulletin4j.examples.spark.generate;
