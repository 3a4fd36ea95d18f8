package dk.albertslund.innovation.form;

/** What came of copying a form from one network to another. */
public enum CopyOutcome {
    ALL,
    /** The form to copy from is empty. */
    NOTHING_THERE,
    /** The form to copy to is not empty; nothing is written over. */
    ALREADY_WRITTEN
}
