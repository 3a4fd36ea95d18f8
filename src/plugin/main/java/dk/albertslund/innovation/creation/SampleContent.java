package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.network.Network;

/** Fills a part of a practice network, so that a newcomer sees what it looks like in use. */
public interface SampleContent {
    void fill(Network network, String author);
}
