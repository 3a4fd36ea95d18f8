/** The exercise Reflection. */
package dk.albertslund.innovation.reflection;
