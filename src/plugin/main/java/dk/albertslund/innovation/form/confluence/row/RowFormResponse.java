package dk.albertslund.innovation.form.confluence.row;

/**
 * The fields of one row.
 *
 * @param html as on a page that is there: {@code new-panel} stands for the suffix of the ids
 */
record RowFormResponse(String row, String html) {}
