package com.atlassian.plugin.util;

/** Source: referred to by activeobjects 6.1.1. Null is the real answer outside a call into a plugin. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
