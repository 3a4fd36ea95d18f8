package dk.albertslund.devhost.service;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The request that the current thread answers. */
public final class HostHttpContext implements HttpContext {
    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    /** What answers a request. */
    @FunctionalInterface
    public interface Answer {
        void run() throws IOException, ServletException;
    }

    /** Runs the answer with that request as the current one. */
    public static void during(HttpServletRequest request, Answer answer) throws IOException, ServletException {
        CURRENT.set(request);
        try {
            answer.run();
        } finally {
            CURRENT.remove();
        }
    }

    @Override
    public HttpServletRequest getRequest() {
        return CURRENT.get();
    }
}
