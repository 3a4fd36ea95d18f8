package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.type.ValueLookup;

/**
 * What the values of a form need to be displayed.
 *
 * @param seenBy who can read confidential fields, in words
 */
record FieldValueContext(ValueLookup lookup, DateFormatter dates, String seenBy) {}
