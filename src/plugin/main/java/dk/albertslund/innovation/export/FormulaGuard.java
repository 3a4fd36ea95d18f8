package dk.albertslund.innovation.export;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds texts that a spreadsheet would run as a formula, also behind invisible characters and with full-width signs. */
public final class FormulaGuard {
    private static final Pattern UNSEEN = Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("^'+");
    private static final String FORMULA_SIGNS = "=+-@";

    private FormulaGuard() {}

    /** Whether the text, without leading apostrophes, begins as a formula does. */
    public static boolean isFormula(String text) {
        String bare = APOSTROPHES.matcher(text).replaceFirst("");
        String seen = Normalizer.normalize(UNSEEN.matcher(bare).replaceFirst(""), Normalizer.Form.NFKC);
        boolean isShifted = bare.startsWith("\t") || bare.startsWith("\r");
        return isShifted || (!seen.isEmpty() && FORMULA_SIGNS.indexOf(seen.charAt(0)) >= 0);
    }
}
