/** The exercise Knowledge and not-knowledge. */
package dk.albertslund.innovation.knowledge;
