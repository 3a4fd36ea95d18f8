package dk.albertslund.innovation.export.archive;

/** The end of a zip, where a file that was not cut off says how many entries it has. */
final class ZipDirectory {
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int COUNT_AT = 10;
    private static final int COMMENT_AT = 20;
    private static final byte[] SIGNATURE = {'P', 'K', 5, 6};

    private ZipDirectory() {}

    /** -1 when the file has no such end. */
    static int entries(byte[] zip) {
        int first = Math.max(0, zip.length - LENGTH - LONGEST_COMMENT);
        for (int at = zip.length - LENGTH; at >= first; at--) {
            if (isSigned(zip, at) && at + LENGTH + number(zip, at + COMMENT_AT) == zip.length) {
                return number(zip, at + COUNT_AT);
            }
        }
        return -1;
    }

    private static boolean isSigned(byte[] zip, int at) {
        for (int index = 0; index < SIGNATURE.length; index++) {
            if (zip[at + index] != SIGNATURE[index]) {
                return false;
            }
        }
        return true;
    }

    private static int number(byte[] zip, int at) {
        return Byte.toUnsignedInt(zip[at]) | Byte.toUnsignedInt(zip[at + 1]) << Byte.SIZE;
    }
}
