/** What leaves the wiki: the overview as CSV, workbook and presentation, and whole networks. */
package dk.albertslund.innovation.export;
