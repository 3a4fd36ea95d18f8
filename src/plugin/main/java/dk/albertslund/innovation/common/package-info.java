/** The few things that every feature needs. */
package dk.albertslund.innovation.common;
