package dk.albertslund.innovation.form;

/** A rule about who may write and see the rows of a list. */
public enum RowRule {
    /** Only the author of a row changes its fields; a leader may remove the row. */
    AUTHOR_ONLY,
    /** The author may show a row to others before all rows are shown. */
    SHARED_BY_AUTHOR,
    /** Others see how many rows are hidden. */
    COUNTED,
    /** While the form's field {@link dk.albertslund.innovation.form.sheet.Row#WITHOUT_NAMES} is ticked, rows are stored without their author, order and time. */
    ANONYMOUS,
    /** Every editor may put a row under another row of the list, and take it out again. */
    MERGEABLE,
    /** A row that says the same as another one gets a hint, by the first text of the list. */
    UNIQUE
}
