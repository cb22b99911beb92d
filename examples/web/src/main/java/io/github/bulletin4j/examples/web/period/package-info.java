/** What is asked of all archived issues of a period: the ledger and the statistics. */
package io.github.bulletin4j.examples.web.period;
