package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.AnswerSummary;
import dk.albertslund.innovation.form.Answers;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Formats what people answered, each for themselves. */
@Component
public final class AnswerFormatter {
    private static final String PREFIX = "innovation.form.answers.";

    private final Messages messages;

    public AnswerFormatter(Messages messages) {
        this.messages = messages;
    }

    /** For example the sum of points, or the mean of a scale and how far people are apart. */
    public String format(FormKind kind, Field field, AnswerSummary summary) {
        if (!field.type().isNumeric()) {
            FormMessages texts = new FormMessages(messages, kind);
            return summary.perChoice().entrySet().stream()
                    .map(choice -> messages.text(
                            PREFIX + "choice", texts.choiceLabel(field, choice.getKey()), choice.getValue()))
                    .collect(Collectors.joining(" \u00b7 "));
        }
        boolean isSum = field.answers().filter(Answers::hasBudget).isPresent();
        return isSum
                ? messages.text(PREFIX + "sum", summary.sum(), summary.count())
                : messages.text(PREFIX + "mean", decimal(summary.mean()), decimal(summary.spread()), summary.count());
    }

    /** With one decimal, as the reader's language writes it. */
    private String decimal(double number) {
        Locale locale = Locale.forLanguageTag(messages.text("innovation.locale"));
        return String.format(locale, "%.1f", number);
    }

    /**
     * What the reader has left to give in the list; empty for a list without a budget, and outside of the voting.
     *
     * @param state as the reader sees it
     */
    public Optional<String> left(FormKind kind, RowList list, SheetState state) {
        return Stage.of(kind, state).isAnswered(kind)
                ? list.fields().stream()
                        .flatMap(field -> left(list, field, state).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> left(RowList list, Field field, SheetState state) {
        return field.answers().filter(Answers::hasBudget).map(how -> {
            int given = state.rows(list.key()).stream()
                    .map(row -> row.value(field.key()))
                    .filter(value -> !value.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .sum();
            int budget = how.budget(state);
            return messages.text(PREFIX + "left", budget - given, budget);
        });
    }
}
