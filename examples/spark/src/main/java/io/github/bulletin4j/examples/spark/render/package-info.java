/** Files that executors write whole or not at all. */
package io.github.bulletin4j.examples.spark.render;
