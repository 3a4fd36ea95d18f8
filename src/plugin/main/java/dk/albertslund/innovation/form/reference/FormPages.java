package dk.albertslund.innovation.form.reference;

import java.util.Map;

/** The pages on which a network's forms are shown. */
public interface FormPages {
    /** URL of the first page that shows a form, by the form's key; without forms that no page shows. In one statement. */
    Map<String, String> urls(int networkId);
}
