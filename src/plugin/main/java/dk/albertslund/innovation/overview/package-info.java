/** Management's overview of all networks: numbers, where each network is and for how long, and what stands behind it. */
package dk.albertslund.innovation.overview;
