package dk.albertslund.devhost.web;

import dk.albertslund.devhost.wiki.WikiPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses of pages and spaces in Confluence's form, without the context path. */
public final class PageUrls {
    /** Titles with other characters are addressed by page id. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} .,_()-]*[\\p{L}\\p{N}_()-]");

    private PageUrls() {}

    public static String of(WikiPage page) {
        return PLAIN.matcher(page.title()).matches()
                ? "/display/" + encode(page.spaceKey()) + "/" + encode(page.title())
                : "/pages/viewpage.action?pageId=" + page.id();
    }

    public static String ofSpace(String key) {
        return "/display/" + encode(key);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
