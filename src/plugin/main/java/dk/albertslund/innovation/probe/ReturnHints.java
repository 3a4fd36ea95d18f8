package dk.albertslund.innovation.probe;

import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.Row;
import java.util.List;
import java.util.stream.Stream;

/** Hints on what somebody returned: that a picture may be used, what it is used as, and that this is written. */
final class ReturnHints {
    private static final String HINT = "innovation.form.culturalProbe.hint.";

    private ReturnHints() {}

    static Stream<Hint> of(Row row, boolean isAgreed) {
        boolean hasPicture = !row.value(CulturalProbeForm.PICTURE).isEmpty();
        List<String> uses = row.keys(CulturalProbeForm.PICTURE_USE);
        Stream<Hint> consent =
                hasPicture && !isAgreed ? Stream.of(hint(row, CulturalProbeForm.PICTURE, "consent")) : Stream.empty();
        Stream<Hint> use = hasPicture && uses.isEmpty()
                ? Stream.of(hint(row, CulturalProbeForm.PICTURE_USE, "use"))
                : Stream.empty();
        Stream<Hint> texts =
                uses.stream().filter(key -> row.value(key).isEmpty()).map(key -> hint(row, key, "unwritten"));
        return Stream.of(consent, use, texts).flatMap(hints -> hints);
    }

    private static Hint hint(Row row, String field, String key) {
        return new Hint(row.id(), field, HINT + key, List.of());
    }
}
