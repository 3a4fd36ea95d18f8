package dk.albertslund.innovation.question.confluence;

import java.util.List;

/**
 * What the question was before, and when today's was chosen.
 *
 * @param now empty until a question is chosen
 */
public record QuestionHistoryView(List<AskedQuestionView> earlier, String now) {}
