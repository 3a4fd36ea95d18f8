/** What happened in a network in a span of time, as items of the weekly mail and the brief before a meeting. */
package dk.albertslund.innovation.digest;
