package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The limits that concern a list as a whole: number of rows, of rows of one person, what a person may give to all rows,
 * and rows that are put under each other. Each is read only when the saved field can break it.
 *
 * @param sheet locked, so that what is read still holds when the field is written
 */
record RowLimits(SheetRepository sheets, Sheet sheet) {
    /**
     * @param before the form's own fields and the row of the field
     * @param next the same after the change
     */
    List<ValidationError> errors(FieldSave save, SheetState before, SheetState next) {
        List<ValidationError> errors = new ArrayList<>();
        Optional<RowList> list = save.kind().list(save.update().list());
        String row = save.update().row();
        if (list.isPresent() && before.row(row).isEmpty() && next.row(row).isPresent()) {
            addTooMany(save, list.get(), next.row(row).get(), errors);
        }
        save.field()
                .answers()
                .filter(Answers::hasBudget)
                .filter(how -> isOverspent(save, how.budget(next)))
                .ifPresent(how -> errors.add(
                        ValidationError.of(save.field().key(), "innovation.form.problem.budget", how.budget(next))));
        if (save.field().key().equals(Row.MERGED_INTO) && isCircular(save)) {
            errors.add(ValidationError.of(save.field().key(), "innovation.form.problem.merge"));
        }
        addGiven(save, before, next, errors);
        return errors;
    }

    /** A row that a leader restores counts for its author. */
    private void addTooMany(FieldSave save, RowList list, Row row, List<ValidationError> errors) {
        String field = save.field().key();
        if (!sheets.hasRoom(sheet, list.key(), list.maxRows())) {
            errors.add(ValidationError.of(field, "innovation.form.problem.rows", list.maxRows()));
        }
        if (list.rules().mostPerPerson() > 0) {
            SheetState rows = sheets.fields(
                    sheet, list.key(), list.fields().stream().map(Field::key).toList());
            long own = countOf(list, rows, row.author().orElse(save.update().author()));
            if (own >= list.rules().mostPerPerson()) {
                errors.add(tooManyOfOne(field, list));
            }
        }
    }

    /** A smaller budget, and a row that comes back with the points that it had, leave nobody overspent. */
    private void addGiven(FieldSave save, SheetState before, SheetState next, List<ValidationError> errors) {
        FieldUpdate update = save.update();
        boolean isBack = before.rowIncludingRemoved(update.row()).isPresent()
                && before.row(update.row()).isEmpty()
                && next.row(update.row()).isPresent();
        save.kind().definition().budgets().entrySet().stream()
                .filter(budget -> (isBack && budget.getKey().equals(update.list()))
                        || Answers.isBudget(budget.getValue(), update))
                .filter(budget -> isAnybodyOverspent(save, budget.getKey(), budget.getValue(), next))
                .findFirst()
                .ifPresent(budget -> errors.add(ValidationError.of(
                        save.field().key(), "innovation.form.problem.budget." + (isBack ? "restore" : "given"))));
    }

    private boolean isAnybodyOverspent(FieldSave save, String list, Field field, SheetState next) {
        SheetState whole = sheets.state(sheet)
                .with(next.rowIncludingRemoved(save.update().row()).stream()
                        .flatMap(row -> row.cell(save.update().field()).stream())
                        .toList());
        int budget = field.answers().orElseThrow().budget(whole);
        Map<String, Integer> given = new HashMap<>();
        whole.rows(list).stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> AnswerKey.isAnswer(cell.field())
                        && AnswerKey.fieldOf(cell.field()).equals(field.key())
                        && !cell.value().isEmpty())
                .forEach(cell ->
                        given.merge(AnswerKey.personOf(cell.field()), Integer.valueOf(cell.value()), Integer::sum));
        return given.values().stream().anyMatch(sum -> sum > budget);
    }

    static ValidationError tooManyOfOne(String field, RowList list) {
        return ValidationError.of(
                field, "innovation.form.problem.rows.own", list.rules().mostPerPerson());
    }

    static boolean isOverPersonLimit(RowList list, SheetState state, String author) {
        int most = list.rules().mostPerPerson();
        return most > 0 && countOf(list, state, author) > most;
    }

    private static long countOf(RowList list, SheetState state, String author) {
        return state.rows(list.key()).stream()
                .filter(row -> row.author().filter(author::equals).isPresent())
                .count();
    }

    /** Points in rows that were removed are free again. */
    private boolean isOverspent(FieldSave save, int budget) {
        FieldUpdate update = save.update();
        int others = sheets.fields(sheet, update.list(), List.of(update.field())).rows(update.list()).stream()
                .filter(row -> !row.id().equals(update.row()))
                .map(row -> row.value(update.field()))
                .filter(value -> !value.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
        int given = update.value().isEmpty() ? 0 : Integer.parseInt(update.value());
        return given > 0 && others + given > budget;
    }

    /** Whether the row is put under itself, directly or by other rows; also by removed ones, which may come back. */
    private boolean isCircular(FieldSave save) {
        FieldUpdate update = save.update();
        if (update.value().isEmpty()) {
            return false;
        }
        SheetState rows = sheets.fields(sheet, update.list(), List.of(Row.MERGED_INTO));
        Set<String> passed = new LinkedHashSet<>(List.of(update.row()));
        String next = update.value();
        while (!next.isEmpty()) {
            if (!passed.add(next)) {
                return true;
            }
            next = rows.rowIncludingRemoved(next)
                    .map(row -> row.value(Row.MERGED_INTO))
                    .orElse("");
        }
        return false;
    }
}
