package dk.albertslund.innovation.export.archive.confluence;

import java.util.List;

/**
 * What came in, and what did not.
 *
 * @param pictures how many stayed in the file
 * @param missing people whom this wiki does not know
 * @param leftOut keys of forms, lists and fields that were left out
 * @param summary what came in, in the user's language
 * @param notes what did not, in the user's language
 */
record ImportReceipt(
        int sheets,
        int rows,
        int fields,
        int pictures,
        List<String> missing,
        List<String> leftOut,
        String summary,
        List<String> notes) {}
