package dk.albertslund.innovation.form.confluence;

/** A person in a form: the user name that the browser sends, and the name that people read. */
public record PersonView(String name, String fullName) {}
