/** The exercise Picture exercise. */
package dk.albertslund.innovation.pictures;
