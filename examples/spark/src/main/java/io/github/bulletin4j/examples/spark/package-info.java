/**
 * Archives larger than one machine: jobs for {@code spark-submit}, each a command of {@link
 * io.github.bulletin4j.examples.spark.BulletinJobs}.
 */
package io.github.bulletin4j.examples.spark;
