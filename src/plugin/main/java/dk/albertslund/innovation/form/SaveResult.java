package dk.albertslund.innovation.form;

/**
 * What came of saving a field.
 *
 * @param change the change that now stands in the field
 * @param sheet the sheet as it was when the change was written
 * @param rows the form's own fields, the row of the field and the rows that they point to; no others
 */
public record SaveResult(FieldChange change, Sheet sheet, SheetState rows) {}
