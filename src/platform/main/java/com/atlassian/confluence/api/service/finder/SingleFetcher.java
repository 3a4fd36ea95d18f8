package com.atlassian.confluence.api.service.finder;

import java.util.Optional;

/** Source: Confluence Javadoc 8.9.3. */
public interface SingleFetcher<T> {
    Optional<T> fetch();
}
