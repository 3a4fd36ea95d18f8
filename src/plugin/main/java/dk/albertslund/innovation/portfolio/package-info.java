/** Macros that tell one thing about all networks: who needs attention, where the citizens are, values, questions, types. */
package dk.albertslund.innovation.portfolio;
