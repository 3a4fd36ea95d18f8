package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one user may see of a sheet: the single place where rows and answers are hidden, for pages, responses, history,
 * search, copies and exports alike.
 *
 * @param state without hidden rows; an answer is that of the user
 * @param hiddenRows how many rows are hidden, by list; only of lists that tell it
 * @param answers the answers of all by row and field, where the user may see them
 */
public record VisibleSheet(
        SheetState state, Map<String, Integer> hiddenRows, Map<String, Map<String, AnswerSummary>> answers) {
    public VisibleSheet {
        hiddenRows = Map.copyOf(hiddenRows);
        answers = Map.copyOf(answers);
    }

    /**
     * @param state any part of a sheet that includes the form's own fields; budgets need all answers of the user
     */
    public static VisibleSheet of(FormKind kind, SheetState state, FormReader reader) {
        return kind.definition().hasRowRules()
                ? new Reading(kind, state, Stage.of(kind, state), reader).visible()
                : new VisibleSheet(state, Map.of(), Map.of());
    }

    /** How many rows of the list are hidden from the user; 0 where that is not told. */
    public int hidden(String list) {
        return hiddenRows.getOrDefault(list, 0);
    }

    public Optional<AnswerSummary> answers(String row, String field) {
        return Optional.ofNullable(answers.getOrDefault(row, Map.of()).get(field));
    }

    /** One user reading one sheet. */
    private record Reading(FormKind kind, SheetState state, Stage stage, FormReader reader) {
        VisibleSheet visible() {
            List<FieldChange> shown = new ArrayList<>();
            Map<String, Integer> hidden = new LinkedHashMap<>();
            Map<String, Map<String, AnswerSummary>> answers = new LinkedHashMap<>();
            for (Row row : state.allRows()) {
                RowRules rules = kind.definition().rules(row.list());
                if (isVisible(row, rules)) {
                    row.cells().values().forEach(cell -> own(cell).ifPresent(shown::add));
                    answers.put(row.id(), answers(row));
                } else if (rules.has(RowRule.COUNTED) && !row.isRemoved() && isCountShown(row)) {
                    hidden.merge(row.list(), 1, Integer::sum);
                }
            }
            return new VisibleSheet(new SheetState(shown), hidden, answers);
        }

        private boolean isVisible(Row row, RowRules rules) {
            if (Anonymity.isAnonymous(row)) {
                return Anonymity.mayShow(state)
                        && rules.hiddenUntil().filter(stage::hasReached).isPresent();
            }
            return rules.hiddenUntil().isEmpty()
                    || stage.hasReached(rules.hiddenUntil().get())
                    || row.author().filter(this::isReader).isPresent()
                    || (rules.has(RowRule.SHARED_BY_AUTHOR) && row.isTicked(Row.SHARED));
        }

        private boolean isCountShown(Row row) {
            return !Anonymity.isAnonymous(row) || Anonymity.mayShow(state);
        }

        private boolean isReader(String userKey) {
            return !userKey.isEmpty() && userKey.equals(reader.userKey());
        }

        /** Another person's answer is left out; the user's own stands under the field's key. */
        private Optional<FieldChange> own(FieldChange cell) {
            if (Anonymity.isInternal(cell)) {
                return Optional.empty();
            }
            if (!AnswerKey.isAnswer(cell.field())) {
                return Optional.of(cell);
            }
            return isReader(AnswerKey.personOf(cell.field()))
                    ? Optional.of(cell.withField(AnswerKey.fieldOf(cell.field())))
                    : Optional.empty();
        }

        private Map<String, AnswerSummary> answers(Row row) {
            Map<String, AnswerSummary> summaries = new LinkedHashMap<>();
            kind.list(row.list()).stream()
                    .flatMap(list -> list.fields().stream())
                    .filter(field -> field.isPerPerson() && isAnswerShown(row, field))
                    .forEach(field -> {
                        List<String> values = values(row, field);
                        if (!values.isEmpty()) {
                            summaries.put(field.key(), AnswerSummary.of(field, values));
                        }
                    });
            return summaries;
        }

        /** Others' answers are shown once one's own is given, or when the round is closed. */
        private boolean isAnswerShown(Row row, Field field) {
            if (stage == Stage.CLOSED) {
                return true;
            }
            Answers how = field.answers().orElseThrow();
            String own = AnswerKey.of(field.key(), reader.userKey());
            return how.hasBudget()
                    ? sum(row.list(), own) >= how.budget(state)
                    : !row.value(own).isEmpty();
        }

        private int sum(String list, String key) {
            return state.rows(list).stream()
                    .map(row -> row.value(key))
                    .filter(value -> !value.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .sum();
        }

        private static List<String> values(Row row, Field field) {
            return row.cells().values().stream()
                    .filter(cell -> AnswerKey.isAnswer(cell.field())
                            && AnswerKey.fieldOf(cell.field()).equals(field.key())
                            && !cell.value().isEmpty())
                    .map(FieldChange::value)
                    .toList();
        }
    }
}
