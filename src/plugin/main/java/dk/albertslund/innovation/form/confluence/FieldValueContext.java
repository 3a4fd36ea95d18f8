package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import java.util.Map;

/**
 * What the values of a form need to be displayed.
 *
 * @param names names of persons by id, without erased ones
 * @param seenBy who can read confidential fields, in words
 */
record FieldValueContext(UserDirectory users, DateFormatter dates, Map<String, String> names, String seenBy) {}
