package com.atlassian.confluence.api.model.content;

/** Source: Confluence Javadoc 8.9.3. */
public class Version {
    private final int number;

    private Version(int number) {
        this.number = number;
    }

    public static VersionBuilder builder() {
        return new VersionBuilder();
    }

    public int getNumber() {
        return number;
    }

    /** For the version after this one. */
    public VersionBuilder nextBuilder() {
        return new VersionBuilder().number(number + 1);
    }

    public static class VersionBuilder {
        private int number;

        public VersionBuilder number(int number) {
            this.number = number;
            return this;
        }

        public Version build() {
            return new Version(number);
        }
    }
}
