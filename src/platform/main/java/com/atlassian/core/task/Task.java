package com.atlassian.core.task;

/** Source: declarations of Confluence 8; license-tracking 28be543 hands a method reference over as one. */
public interface Task {
    void execute() throws Exception;
}
