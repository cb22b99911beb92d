/**
 * What an issue says but does not print (未印出的内容), as a short text that travels beside the printed pages: ids, extensions,
 * types of columns, what divides a line into values. Printed text is not in it, only how long it is; whoever reads the pages
 * puts it back. A part of the library's readers and writers, not meant for applications.
 */
@NullMarked
package io.github.bulletin4j.unprinted;

import org.jspecify.annotations.NullMarked;
