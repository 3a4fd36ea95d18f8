package dk.albertslund.innovation.form.computed;

import dk.albertslund.innovation.form.AnswerSummary;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.VisibleSheet;
import java.util.List;
import java.util.Optional;

/**
 * Places each row of a list in one of four fields, by the means of two scales from 1 to 5 that people answer.
 *
 * @param list the rows
 * @param effect the scale of what a row would do
 * @param ability the scale of whether the network is able to do it
 */
public record FourFields(String list, String effect, String ability) {
    private static final double MIDDLE = 3;

    /** The field of each row in words; only of rows whose answers the user may see. */
    public List<Hint> states(VisibleSheet sheet) {
        return sheet.state().rows(list).stream()
                .flatMap(row -> field(sheet.answers(row.id(), effect), sheet.answers(row.id(), ability)).stream()
                        .map(text -> new Hint(row.id(), "", text, List.of())))
                .toList();
    }

    private static Optional<String> field(Optional<AnswerSummary> effect, Optional<AnswerSummary> ability) {
        if (effect.isEmpty() || ability.isEmpty()) {
            return Optional.empty();
        }
        boolean isAble = ability.get().mean() >= MIDDLE;
        if (effect.get().mean() >= MIDDLE) {
            return Optional.of(isAble ? "innovation.form.fourfields.now" : "innovation.form.fourfields.later");
        }
        return Optional.of(isAble ? "innovation.form.fourfields.easy" : "innovation.form.fourfields.leave");
    }
}
