package dk.albertslund.innovation.form.confluence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section of a form.
 *
 * @param title empty for a section without a heading
 * @param fields all fields
 * @param openFields fields that may be written in this stage of the round
 * @param lockedFields fields that may not
 * @param isPaper whether what is empty is left out, in exports
 * @param isFolding whether it is folded into a line that says what is in it
 * @param isOpen whether it is unfolded when the page is opened
 * @param readiness whether what the section is for is there; empty where that is when everything is filled in
 */
public record SectionView(
        String key,
        String title,
        List<FieldView> fields,
        List<FieldView> openFields,
        List<FieldView> lockedFields,
        List<RowListView> lists,
        boolean isPaper,
        boolean isFolding,
        boolean isOpen,
        Optional<Boolean> readiness) {
    /** A copy that folds; one without a title has nothing to fold into. */
    SectionView folding() {
        return copy(!title.isEmpty(), isOpen, readiness);
    }

    SectionView open(boolean isSo) {
        return copy(isFolding, isSo, readiness);
    }

    SectionView ready(Optional<Boolean> isSo) {
        return copy(isFolding, isOpen, isSo);
    }

    private SectionView copy(boolean folding, boolean open, Optional<Boolean> ready) {
        return new SectionView(key, title, fields, openFields, lockedFields, lists, isPaper, folding, open, ready);
    }

    /** Whether nothing is filled in, not even a checkbox. */
    public boolean isEmpty() {
        return fields.stream().noneMatch(SectionView::isFilled) && lists.stream().allMatch(RowListView::isEmpty);
    }

    public boolean isDone() {
        return !isEmpty() && readiness.orElse(filled() == all());
    }

    public boolean isBegun() {
        return !isEmpty() && !isDone();
    }

    /** Number of fields and lists that hold something. */
    public int filled() {
        long written = counted().stream().filter(SectionView::isFilled).count();
        long listed = lists.stream().filter(list -> !list.isEmpty()).count();
        return (int) (written + listed);
    }

    /** Number of fields and lists. */
    public int all() {
        return counted().size() + lists.size();
    }

    /** A checkbox that is not ticked may be an answer, so checkboxes count only where there is nothing else. */
    private List<FieldView> counted() {
        List<FieldView> answers =
                fields.stream().filter(field -> !field.isTick()).toList();
        return answers.isEmpty() && lists.isEmpty() ? fields : answers;
    }

    private static boolean isFilled(FieldView field) {
        return field.isTick() ? field.isTicked() : field.isWritten();
    }

    /** What is in the section, in one line: its first text, else the rows of its lists, else its first answer. */
    public String extract() {
        return Stream.of(texts(true), rows(), texts(false))
                .flatMap(found -> found)
                .findFirst()
                .orElse("");
    }

    /** What is asked first. */
    public String question() {
        return Stream.concat(
                        fields.stream().map(FieldView::label), lists.stream().map(RowListView::label))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Stream<String> texts(boolean isText) {
        return fields.stream()
                .filter(field -> !field.isTick() && field.isWritten())
                .filter(field -> !isText || field.type().endsWith("text"))
                .map(field -> String.join(" ", field.lines()));
    }

    /** How many rows each list has, of a single list also the first row's text. */
    private Stream<String> rows() {
        List<RowListView> some = lists.stream().filter(list -> !list.isEmpty()).toList();
        String counts = some.stream()
                .map(list -> (list.label().isEmpty() ? title : list.label()) + " ("
                        + list.rows().size() + ")")
                .collect(Collectors.joining(" \u00b7 "));
        String first = some.size() == 1 ? firstText(some.get(0).rows().get(0)) : "";
        return some.isEmpty() ? Stream.empty() : Stream.of(first.isEmpty() ? counts : counts + ": " + first);
    }

    private static String firstText(RowView row) {
        return row.fields().stream()
                .filter(field -> !field.isTick() && field.isWritten())
                .map(field -> String.join(" ", field.lines()))
                .findFirst()
                .orElse("");
    }
}
