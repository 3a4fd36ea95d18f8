package dk.albertslund.devhost.resources;

import java.util.List;

/** What every page of Confluence has loaded before a plugin's first script: jQuery, AUI and the wiki's own globals. */
public final class Superbatch {
    /** Without context path, in order. */
    public static final List<String> SCRIPTS = List.of(
            "/static/jquery/jquery.min.js",
            "/static/aui/aui-prototyping.js",
            "/static/host/host-globals.js",
            "/static/host/soy-runtime.js");

    /** Without context path, in order. */
    public static final List<String> STYLES = List.of("/static/aui/aui-prototyping.css");

    /** Sorted. What the host itself answers for when a web resource depends on it. */
    private static final List<String> OWNERS = List.of(
            "com.atlassian.auiplugin:",
            "com.atlassian.confluence.plugins.confluence-create-content-plugin:",
            "com.atlassian.confluence.plugins.soy:",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:",
            "confluence.editor.actions:",
            "confluence.web.resources:");

    private Superbatch() {}

    static boolean provides(String completeKey) {
        return OWNERS.stream().anyMatch(completeKey::startsWith);
    }
}
