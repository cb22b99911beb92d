/** Statistics of parts, added up in the order of the archives. */
package io.github.bulletin4j.examples.spark.statistics;
