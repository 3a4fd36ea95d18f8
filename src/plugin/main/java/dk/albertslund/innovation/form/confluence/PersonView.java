package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.WikiUser;

/** A person in a form: the user name that the browser sends, and the name that people read. */
public final class PersonView {
    private final String name;
    private final String fullName;

    PersonView(WikiUser person) {
        this.name = person.name();
        this.fullName = person.fullName();
    }

    public String getName() {
        return name;
    }

    public String getFullName() {
        return fullName;
    }
}
