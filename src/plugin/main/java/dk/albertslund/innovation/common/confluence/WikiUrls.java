package dk.albertslund.innovation.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Addresses in the wiki: short ones for the screen, whole ones for a mail and a PDF, which have left the wiki. */
@Component
public final class WikiUrls {
    private final ApplicationProperties properties;

    public WikiUrls(@ComponentImport ApplicationProperties properties) {
        this.properties = properties;
    }

    public String page(RenderTarget target, long pageId) {
        return base(target) + "/pages/viewpage.action?pageId=" + pageId;
    }

    /** The space's home page. */
    public String space(RenderTarget target, String spaceKey) {
        return base(target) + "/display/" + URLEncoder.encode(spaceKey, StandardCharsets.UTF_8);
    }

    /** One of our own resources. */
    public String rest(RenderTarget target, String path) {
        return base(target) + "/rest/innovation/1.0" + path;
    }

    /** Where to log in, to come back to the address afterwards. */
    public String logInUrl(String address) {
        return base(RenderTarget.SCREEN) + "/login.action?os_destination="
                + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The short one is the whole one's path, which a wiki behind a proxy has in common with it. */
    private String base(RenderTarget target) {
        String whole = properties.getBaseUrl(UrlMode.CANONICAL);
        return target.isExport() ? whole : URI.create(whole).getRawPath().replaceFirst("/$", "");
    }
}
