package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows without a name. Such a row is stored with {@link Row#ANONYMOUS} as its author, at the start of the day, and in no
 * order. The browser that made it keeps a secret, of which the row has the hash, and can correct it with that. Who has
 * taken part is stored apart from the rows, as hashes without order or time, so that nothing is shown before
 * {@value #FEWEST_WRITERS} people have written; when the round is closed only their number is left.
 */
final class Anonymity {
    /** Internal field of the form itself: the hashes of those who wrote, or their number when the round is closed. */
    static final String WRITERS = "writers";
    /** Internal field of a row: the hash of the secret that its author's browser keeps. */
    static final String OWNER = "owner";

    static final int FEWEST_WRITERS = 5;
    private static final int SHORTEST_SECRET = 16;
    private static final int MARK_LENGTH = 16;
    private static final String COUNT = "=";

    private Anonymity() {}

    /** Whether new rows of the list are stored without their author. */
    static boolean isChosen(FormKind kind, String list, SheetState state) {
        return kind.definition().rules(list).has(RowRule.ANONYMOUS)
                && state.sheet().isTicked(Row.WITHOUT_NAMES);
    }

    static boolean isInternal(FieldChange cell) {
        return cell.field().equals(OWNER)
                || (cell.row().equals(Row.SHEET) && cell.field().equals(WRITERS));
    }

    static boolean isAnonymous(Row row) {
        return !row.id().equals(Row.SHEET)
                && row.author().filter(Row.ANONYMOUS::equals).isPresent();
    }

    static boolean isSecret(String secret) {
        return secret.length() >= SHORTEST_SECRET;
    }

    /** Whether the secret is that of the browser that made the row. */
    static boolean isOwner(Row row, String secret) {
        return isSecret(secret) && row.value(OWNER).equals(hash(secret));
    }

    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The writers with one more, sorted; empty when that person is among them. */
    static Optional<String> withWriter(SheetState state, SheetKey sheet, String userKey) {
        Set<String> writers = new TreeSet<>(KeyList.split(state.value(WRITERS)));
        String mark = hash(sheet.stored() + " " + userKey).substring(0, MARK_LENGTH);
        return writers.add(mark) ? Optional.of(String.join(",", writers)) : Optional.empty();
    }

    /** What is left of the writers when the round is closed. */
    static String countOnly(SheetState state) {
        return COUNT + countWriters(state);
    }

    /**
     * At least so many have written. When a closed round is opened again, nobody knows who of those who write then had
     * written before, so they are not added.
     */
    static int countWriters(SheetState state) {
        List<String> writers = KeyList.split(state.value(WRITERS));
        int before = writers.stream()
                .filter(writer -> writer.startsWith(COUNT))
                .mapToInt(writer -> Integer.parseInt(writer.substring(COUNT.length())))
                .sum();
        long since =
                writers.stream().filter(writer -> !writer.startsWith(COUNT)).count();
        return Math.max(before, (int) since);
    }

    /** Whether so many have written that rows without a name may be shown. */
    static boolean mayShow(SheetState state) {
        return countWriters(state) >= FEWEST_WRITERS;
    }
}
