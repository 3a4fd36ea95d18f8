package dk.albertslund.devhost.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code $htmlUtil} in a template; its results are not escaped again. */
public final class VelocityHtmlUtil {
    VelocityHtmlUtil() {}

    public String htmlEncode(String text) {
        return text == null ? "" : HtmlEncoder.encode(text);
    }

    public String urlEncode(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
