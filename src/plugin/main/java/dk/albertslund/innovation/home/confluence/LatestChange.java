package dk.albertslund.innovation.home.confluence;

import java.time.Instant;

/** A line of what happened, with the moment that puts the lines into their order. */
record LatestChange(Instant saved, LatestChangeView line) {}
