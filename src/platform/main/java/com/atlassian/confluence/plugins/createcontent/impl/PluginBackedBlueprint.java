package com.atlassian.confluence.plugins.createcontent.impl;

/** Source: create-content plugin 18.7.17. */
public abstract class PluginBackedBlueprint {
    private final String moduleCompleteKey;

    protected PluginBackedBlueprint(String moduleCompleteKey) {
        this.moduleCompleteKey = moduleCompleteKey;
    }

    public String getModuleCompleteKey() {
        return moduleCompleteKey;
    }
}
