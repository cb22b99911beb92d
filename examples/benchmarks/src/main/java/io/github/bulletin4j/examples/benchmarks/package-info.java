/**
 * Measures the library beside other ways to do the same: start with
 * {@link io.github.bulletin4j.examples.benchmarks.SideBySide}.
 */
package io.github.bulletin4j.examples.benchmarks;
