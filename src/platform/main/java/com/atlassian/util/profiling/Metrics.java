package com.atlassian.util.profiling;

/** Source: referred to by activeobjects 6.1.1. Does nothing, as the real one does while no metric is switched on. */
public final class Metrics {
    private static final Builder OFF = new Builder();

    private Metrics() {}

    public static Builder metric(String name) {
        return OFF;
    }

    /** Source: as the class. */
    public static class Builder {
        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Ticker startTimer() {
            return Ticker.NO_OP;
        }
    }
}
