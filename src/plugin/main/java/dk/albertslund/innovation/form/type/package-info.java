/** One class for each type of field: what a value may be, how it is shown, sent, searched and pasted. */
package dk.albertslund.innovation.form.type;
