/** What the forms of all exercises share. */
package dk.albertslund.innovation.form.exercise;
