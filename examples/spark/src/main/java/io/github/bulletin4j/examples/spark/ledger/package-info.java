/** What travels of an issue for the ledger, and the order in which it comes. */
package io.github.bulletin4j.examples.spark.ledger;
