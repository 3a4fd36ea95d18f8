/** Files of Office Open XML (ECMA-376), written without a library. */
package dk.albertslund.innovation.export.office;
