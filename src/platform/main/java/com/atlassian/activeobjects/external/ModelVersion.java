package com.atlassian.activeobjects.external;

import java.math.BigInteger;

/** Source: declarations of activeobjects-plugin 5.2.1. A value: the development host compares it. */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final BigInteger number;

    private ModelVersion(BigInteger number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String number) {
        return new ModelVersion(new BigInteger(number));
    }

    @Override
    public int compareTo(ModelVersion other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion version && number.equals(version.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return number.toString();
    }
}
