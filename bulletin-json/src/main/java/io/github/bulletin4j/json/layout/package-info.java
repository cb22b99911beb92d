/**
 * The file of a layout (版式文件): what differs from a built-in layout, part by part. A {@code …Change} is a part as the file
 * says it, null where the file says nothing; each makes the part of a layout from that of the base, and the reverse.
 */
@NullMarked
package io.github.bulletin4j.json.layout;

import org.jspecify.annotations.NullMarked;
