package dk.albertslund.innovation.form;

/** Result of copying a form from one network to another. */
public enum CopyOutcome {
    ALL,
    /** The source form is empty. */
    NOTHING_THERE,
    /** The target form has content; nothing was overwritten. */
    ALREADY_WRITTEN
}
