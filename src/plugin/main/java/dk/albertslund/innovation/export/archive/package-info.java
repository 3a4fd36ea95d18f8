/** A whole network as a zip that can be read without app and wiki. */
package dk.albertslund.innovation.export.archive;
