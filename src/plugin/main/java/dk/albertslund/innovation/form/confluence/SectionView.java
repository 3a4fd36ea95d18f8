package dk.albertslund.innovation.form.confluence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section of a form.
 *
 * @param title may be empty
 * @param fields all fields
 * @param openFields fields that may be written in this stage of the round
 * @param lockedFields fields that may not
 * @param isFolding whether it is folded into a line that says what is in it
 * @param isOpen whether it is unfolded when the page is opened
 */
public record SectionView(
        String key,
        String title,
        List<FieldView> fields,
        List<FieldView> openFields,
        List<FieldView> lockedFields,
        List<RowListView> lists,
        boolean isFolding,
        boolean isOpen) {
    private static final int FOLDED_FROM = 3;

    /** Whether a form with so many sections folds them. */
    public static boolean isFolded(int sections) {
        return sections >= FOLDED_FROM;
    }

    /**
     * The same sections, folded if enough of them have titles: for editors the first one in which something can be written and is missing is open,
     * for readers, and in a round, where all look at the same, all in which there is something.
     */
    static List<SectionView> folded(List<SectionView> sections, boolean isEditable, boolean isRound) {
        List<SectionView> titled =
                sections.stream().filter(section -> !section.title().isEmpty()).toList();
        if (!isFolded(titled.size())) {
            return sections;
        }
        Optional<SectionView> next = titled.stream()
                .filter(section -> section.isWritable() && !section.isDone())
                .findFirst();
        boolean isNextOpen = isEditable && (!isRound || titled.stream().allMatch(SectionView::isEmpty));
        boolean areWrittenOpen = !isEditable || isRound;
        return sections.stream()
                .map(section -> section.fold(
                        isNextOpen && next.equals(Optional.of(section)) || areWrittenOpen && !section.isEmpty()))
                .toList();
    }

    /** Whether anything can be written in this stage of the round. */
    private boolean isWritable() {
        return !openFields.isEmpty() || lists.stream().anyMatch(list -> list.isOpen() || list.isAnswerable());
    }

    /** A section without a title has nothing to fold into. */
    private SectionView fold(boolean unfolded) {
        return new SectionView(
                key, title, fields, openFields, lockedFields, lists, !title.isEmpty(), unfolded || title.isEmpty());
    }

    /** Whether nothing is filled in, not even a checkbox. */
    public boolean isEmpty() {
        return filled() == 0 && fields.stream().noneMatch(FieldView::isTicked);
    }

    private boolean isDone() {
        return filled() == all();
    }

    /** {@code none}, {@code begun} or {@code done}. */
    public String state() {
        return isEmpty() ? "none" : isDone() ? "done" : "begun";
    }

    /** Number of fields and lists that hold something. */
    public int filled() {
        long written = counted().stream().filter(FieldView::isFilled).count();
        return (int) (written + lists.stream().filter(list -> !list.isEmpty()).count());
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

    /** What is in the section, in one line: its first text, else the rows of its lists, else its first answer. */
    public String extract() {
        return Stream.of(texts(true), rows(), texts(false))
                .flatMap(found -> found)
                .findFirst()
                .orElse("");
    }

    private Stream<String> texts(boolean isText) {
        return fields.stream()
                .filter(field -> !field.isTick() && field.isWritten())
                .filter(field -> !isText || field.isText())
                .map(FieldView::inOneLine);
    }

    /** How many rows each list has, and of a single list the first row's text; the title of the section is not repeated. */
    private Stream<String> rows() {
        List<RowListView> some = lists.stream().filter(list -> !list.isEmpty()).toList();
        String counts = some.stream()
                .map(list -> (list.label() + " (" + list.rows().size() + ")").trim())
                .collect(Collectors.joining(" \u00b7 "));
        String first = some.size() == 1 ? some.get(0).rows().get(0).text() : "";
        String separator = some.size() == 1 && some.get(0).label().isEmpty() ? " " : ": ";
        return some.isEmpty() ? Stream.empty() : Stream.of(first.isEmpty() ? counts : counts + separator + first);
    }
}
