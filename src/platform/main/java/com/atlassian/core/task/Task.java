package com.atlassian.core.task;

/** Source: declarations of Confluence 8; license-tracking 73998a2 hands a method reference over as one. */
public interface Task {
    void execute() throws Exception;
}
