/** The exercise Value and handover. */
package dk.albertslund.innovation.continuation;
