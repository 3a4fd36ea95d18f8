/**
 * Events for other apps, sent by Confluence's event publisher. This is the only package that the bundle exports; its version is
 * raised when a member changes (docs/decisions/0052).
 */
package dk.albertslund.innovation.event;
