package dk.albertslund.innovation.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** URLs in the wiki: relative on the screen, absolute in exports, which are read outside of the wiki. */
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

    /** The profile of a user, which says how to get in touch. */
    public String profile(RenderTarget target, String userName) {
        return base(target) + "/display/~" + URLEncoder.encode(userName, StandardCharsets.UTF_8);
    }

    /** A REST resource of this plugin. */
    public String rest(RenderTarget target, String path) {
        return base(target) + "/rest/innovation/1.0" + path;
    }

    /** A page of a servlet of this plugin. */
    public String servlet(RenderTarget target, String path) {
        return base(target) + "/plugins/servlet/innovation" + path;
    }

    /** What the path of a page or file in the wiki goes behind, also where it is read outside of the wiki. */
    String whole() {
        return base(RenderTarget.EXPORT);
    }

    /** The login page, which leads back to the address afterwards. */
    public String logInUrl(String address) {
        return base(RenderTarget.SCREEN) + "/login.action?os_destination="
                + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The relative one is the path of the base URL, which also holds behind a reverse proxy. */
    private String base(RenderTarget target) {
        String whole = properties.getBaseUrl(UrlMode.CANONICAL);
        return target.isExport() ? whole : URI.create(whole).getRawPath().replaceFirst("/$", "");
    }
}
