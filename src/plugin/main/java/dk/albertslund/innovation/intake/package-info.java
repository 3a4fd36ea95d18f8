/** Proposals of themes for networks, before there is a network: who proposes, who decides, and how a network comes of it. */
package dk.albertslund.innovation.intake;
