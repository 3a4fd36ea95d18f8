package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Source: likec4-confluence 04f24e1d, AdminServlet.java (compiled for and run on Confluence 10.2.13). */
public interface WebSudoManager {
    /** Does nothing where the administrator has given the password, or none is asked for in this wiki. */
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;

    /** Sends the person to where the password is asked for. */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
}
