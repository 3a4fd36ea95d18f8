package com.atlassian.sal.api.user;

import java.io.Serializable;

/** Source: SAL 4 to 7, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). A value: its text is its identity, as there. */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String userkey;

    public UserKey(String userkey) {
        this.userkey = userkey;
    }

    public String getStringValue() {
        return userkey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey && userkey.equals(((UserKey) other).userkey);
    }

    @Override
    public int hashCode() {
        return userkey.hashCode();
    }

    @Override
    public String toString() {
        return userkey;
    }
}
