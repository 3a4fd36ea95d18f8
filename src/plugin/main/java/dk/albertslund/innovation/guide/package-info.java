/** The guide to innovation: what it is, why and how, leadership, kinds of innovation, and what to read. */
package dk.albertslund.innovation.guide;
