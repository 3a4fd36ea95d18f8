package dk.albertslund.innovation.rollup;

import dk.albertslund.innovation.network.Summary;

/** A network in a rollup, with its leaders' names as the viewer reads them. */
public record RollupRow(Summary summary, String leaders) {}
