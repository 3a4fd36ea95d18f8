package dk.albertslund.innovation.question.confluence;

import java.util.List;

/**
 * What the page says about the form and is drawn anew after a save.
 *
 * @param marks the criteria of the chosen question; none when no question is chosen
 */
public record QuestionPanelsView(List<MarkView> marks, PartSummaryView background, PartSummaryView freedom) {}
