/** What happened in a network in a span of time, as facts for the weekly mail and the brief before a meeting. */
package dk.albertslund.innovation.digest;
