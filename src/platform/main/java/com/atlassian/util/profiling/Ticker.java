package com.atlassian.util.profiling;

/** Source: referred to by activeobjects 6.1.1. */
public interface Ticker extends AutoCloseable {
    Ticker NO_OP = () -> {};

    @Override
    void close();
}
