package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Source: SAL (javadoc since 2.10). The servlet type is that of {@code WebSudoManager} in the same library, which likec4 compiles
 * against Confluence 10.2.
 */
public interface HttpContext {
    /** Null outside of a request. */
    HttpServletRequest getRequest();
}
