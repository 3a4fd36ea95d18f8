/** Shared infrastructure and value types without domain knowledge. Depends on no other package of ours. */
package dk.albertslund.innovation.common;
