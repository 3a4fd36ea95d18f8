/** References between rows of a network's forms: what they may point to, how they read, and what points back. */
package dk.albertslund.innovation.form.reference;
