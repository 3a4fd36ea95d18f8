package dk.albertslund.innovation.network;

/** Fills a part of a practice network, so that a newcomer sees what it looks like in use. */
public interface Practice {
    void fill(Network network, String author);
}
