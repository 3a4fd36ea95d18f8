package com.atlassian.activeobjects.external;

/** Source: declarations of activeobjects-plugin 5.2.1 and developer.atlassian.com, "Upgrading your plugin and handling data model updates". */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
