package io.github.bulletin4j.unprinted;

import org.jspecify.annotations.Nullable;

/** A value of an issue that is being put together; {@link RecordNode}s and {@link ListNode}s can be changed. */
public sealed interface Node permits RecordNode, ListNode, TextNode, ValueNode, ImageNode, RowsNode {

    /**
     * The value as put together so far.
     *
     * @return the value, or null
     */
    @Nullable
    Object value();
}
