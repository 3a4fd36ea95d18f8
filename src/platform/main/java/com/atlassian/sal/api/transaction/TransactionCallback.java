package com.atlassian.sal.api.transaction;

/** Source: SAL, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface TransactionCallback<T> {
    T doInTransaction();
}
