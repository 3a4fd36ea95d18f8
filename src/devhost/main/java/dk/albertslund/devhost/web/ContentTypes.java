package dk.albertslund.devhost.web;

import java.util.Map;

/** What kind of file a name stands for. */
public final class ContentTypes {
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"));

    private ContentTypes() {}

    public static String of(String name) {
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
