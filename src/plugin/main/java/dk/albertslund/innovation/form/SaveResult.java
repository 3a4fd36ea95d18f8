package dk.albertslund.innovation.form;

/**
 * Result of saving a field.
 *
 * @param change the change that holds the field's current value
 * @param sheet the sheet before the change
 * @param rows only the form's own fields, the field's row, and the rows that these refer to
 */
public record SaveResult(FieldChange change, Sheet sheet, SheetState rows) {}
