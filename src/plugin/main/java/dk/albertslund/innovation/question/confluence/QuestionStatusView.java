package dk.albertslund.innovation.question.confluence;

import java.util.List;

/**
 * What follows from the form and is drawn anew after a save.
 *
 * @param marks the criteria of the chosen question; none when no question is chosen
 */
public record QuestionStatusView(List<MarkView> marks, ExcusesStatusView excuses) {}
