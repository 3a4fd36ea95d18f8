package com.atlassian.confluence.plugins.index.api;

import java.util.Collection;

/**
 * Source: Confluence Javadoc 8.9.3, where the collection is one of {@code FieldDescriptor}; only its erasure stands in the
 * call.
 */
public interface Extractor2 {
    /** Never null; what stands in it is found by whoever may see the content. */
    StringBuilder extractText(Object searchable);

    Collection<?> extractFields(Object searchable);
}
