package dk.albertslund.devhost.service;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;

/** The wiki's base URL. */
final class HostApplicationProperties implements ApplicationProperties {
    private final String baseUrl;

    HostApplicationProperties(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String getVersion() {
        return "10.2 (development host)";
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        switch (urlMode) {
            case CANONICAL:
            case ABSOLUTE:
                return baseUrl;
            case RELATIVE:
            case RELATIVE_CANONICAL:
                return URI.create(baseUrl).getPath();
            default:
                throw new UnsupportedOperationException("getBaseUrl " + urlMode);
        }
    }
}
