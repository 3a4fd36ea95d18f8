package dk.albertslund.devhost.resources;

import java.util.Map;

/** Media types by file extension. */
final class ContentTypes {
    /** Sorted. */
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("eot", "application/vnd.ms-fontobject"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"));

    private ContentTypes() {}

    static String of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
