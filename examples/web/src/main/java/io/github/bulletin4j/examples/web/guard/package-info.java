/** What the application refuses, whoever asks, and how it says so. */
package io.github.bulletin4j.examples.web.guard;
