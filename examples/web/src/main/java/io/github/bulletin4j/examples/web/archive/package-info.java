/** The issues that were saved, in a database of the application's own. */
package io.github.bulletin4j.examples.web.archive;
