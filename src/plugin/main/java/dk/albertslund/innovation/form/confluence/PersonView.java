package dk.albertslund.innovation.form.confluence;

/** A user in a field: user name and full name. */
public record PersonView(String name, String fullName) {}
