package com.atlassian.confluence.plugins.createcontent.impl;

/** Source: create-content plugin 18.7.17. The constructor is the development host's; the plugin only reads. */
public class SpaceBlueprint extends PluginBackedBlueprint {
    public SpaceBlueprint(String moduleCompleteKey) {
        super(moduleCompleteKey);
    }
}
