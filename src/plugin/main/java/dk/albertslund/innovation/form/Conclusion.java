package dk.albertslund.innovation.form;

import java.util.Map;

/**
 * What follows from all that is written in the forms of one kind. It goes along with the receipt of every change, so that
 * the page can show it at once without drawing any conclusion of its own.
 */
public interface Conclusion {
    /** The key of the kind. */
    String kind();

    /** As the browser reads it: texts, numbers, booleans, and lists and maps of them. */
    Map<String, Object> of(int networkId);
}
