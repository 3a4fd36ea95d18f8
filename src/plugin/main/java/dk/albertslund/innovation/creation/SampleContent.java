package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.network.Network;

/** Sample content of one part of a practice network. Collected by Spring. */
public interface SampleContent {
    void fill(Network network, String author);
}
