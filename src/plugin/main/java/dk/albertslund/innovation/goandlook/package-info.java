/** The exercise Go out and look. */
package dk.albertslund.innovation.goandlook;
