package dk.albertslund.innovation.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The request that a page is drawn for. */
@Component
public final class CurrentRequest {
    private final HttpContext http;

    public CurrentRequest(@ComponentImport HttpContext http) {
        this.http = http;
    }

    /** The first value of each parameter that has one; empty outside of a request. */
    public Map<String, String> parameters() {
        return PlatformCalls.callOrElse("HttpContext.getRequest", () -> parameters(http.getRequest()), () -> Map.of());
    }

    /** Of a request that is known. */
    public static Map<String, String> parameters(HttpServletRequest request) {
        return request == null
                ? Map.of()
                : request.getParameterMap().entrySet().stream()
                        .filter(entry -> entry.getValue().length > 0 && !entry.getValue()[0].isBlank())
                        .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue()[0]));
    }
}
