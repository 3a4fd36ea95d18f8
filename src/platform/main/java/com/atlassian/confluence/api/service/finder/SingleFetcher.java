package com.atlassian.confluence.api.service.finder;

import java.util.Optional;

/** Source: declarations of Confluence 8.7.2. */
public interface SingleFetcher<T> {
    Optional<T> fetch();
}
