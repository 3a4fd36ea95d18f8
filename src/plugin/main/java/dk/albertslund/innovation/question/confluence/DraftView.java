package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import java.util.List;

/**
 * A draft of the question, with what the coach sees in it and what people have confirmed.
 *
 * @param tip the coach's first advice; empty for none
 * @param author full name of who wrote the text; empty when nobody has
 * @param written the day on which it was written, in words
 * @param ticks all checkboxes with what the coach thinks of them, in the order of the form
 */
public record DraftView(
        RowView row,
        List<LampView> lamps,
        String tip,
        String author,
        String written,
        List<MarkView> marks,
        List<TickGroupView> ticks) {
    public FieldView text() {
        return row.fields().get(0);
    }

    /**
     * Checkboxes of one criterion.
     *
     * @param label empty for those of no criterion
     */
    public record TickGroupView(String label, List<TickView> ticks) {}

    /**
     * A checkbox.
     *
     * @param lamp what the coach thinks where people have not said the same; empty for no difference
     * @param isSeenByCoach whether the coach has an indicator for it
     */
    public record TickView(FieldView field, String lamp, boolean isSeenByCoach) {}
}
