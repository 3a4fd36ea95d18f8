/** How people do an exercise: steps, source and cards above its form, from texts alone. */
package dk.albertslund.innovation.form.guide.confluence;
