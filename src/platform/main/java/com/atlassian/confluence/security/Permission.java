package com.atlassian.confluence.security;

import java.io.Serializable;

/** Source: Confluence Javadoc 8.9.3, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). The real constants are private subclasses; the name is their text. */
public abstract class Permission implements Serializable {
    public static final Permission VIEW = named("VIEW");
    public static final Permission EDIT = named("EDIT");
    public static final Permission ADMINISTER = named("ADMINISTER");

    private static Permission named(String name) {
        return new Permission() {
            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
