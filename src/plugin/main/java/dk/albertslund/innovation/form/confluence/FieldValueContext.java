package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import java.util.Map;

/**
 * What is needed to read the values of one form.
 *
 * @param names the names of persons by what stands for them; whose name was erased is left out
 * @param seenBy who sees what is for the network's people alone, in words
 */
record FieldValueContext(UserDirectory users, DateFormatter dates, Map<String, String> names, String seenBy) {}
