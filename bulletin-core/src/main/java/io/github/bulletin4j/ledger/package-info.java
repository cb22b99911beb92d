/**
 * Checks the issues of a series against each other: start with {@link io.github.bulletin4j.ledger.SeriesLedger}.
 */
@NullMarked
package io.github.bulletin4j.ledger;

import org.jspecify.annotations.NullMarked;
