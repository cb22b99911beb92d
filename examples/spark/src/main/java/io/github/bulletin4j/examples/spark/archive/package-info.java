/** Reads archives of JSON Lines piece by piece: start with {@link io.github.bulletin4j.examples.spark.archive.Archive}. */
package io.github.bulletin4j.examples.spark.archive;
