/** What is done with the one issue on the desk: it is read, reviewed, corrected and made into documents; nothing is kept. */
package io.github.bulletin4j.examples.web.desk;
