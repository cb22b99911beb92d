/** Results as tables. */
package io.github.bulletin4j.examples.spark.table;
