package com.atlassian.sal.api.websudo;

/** Source: likec4-confluence 04f24e1d, AdminServlet.java and AdminConfigResourceTest.java (compiled for and run on Confluence 10.2.13). */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException(String message) {
        super(message);
    }
}
