package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.form.AnswerSummary;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.reflection.ReflectionForm;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates what people wrote in the exercises: the question, the ideas with most points, and reflections that are shown. */
@Component
public final class SummaryContributionFactory {
    private static final String TEXT = "innovation.session.summary.";
    private static final int MOST_IDEAS = 5;

    private final Messages messages;
    private final UserDirectory users;

    public SummaryContributionFactory(Messages messages, UserDirectory users) {
        this.messages = messages;
        this.users = users;
    }

    /** The chosen draft of today, whenever it was chosen. */
    List<SummaryLineView> question(SummaryContext context) {
        return context.forms(QuestionForm.KEY)
                .flatMap(form -> QuestionForm.chosen(form.state()).stream()
                        .map(text -> SummaryLineView.of(text, "", form.page())))
                .toList();
    }

    /** Ideas of rounds that were open on the day, when they are closed and everybody sees the points; then concepts of the day. */
    List<SummaryLineView> ideas(SummaryContext context) {
        Stream<SummaryLineView> pointed = context.forms(PrioritisingForm.KEY)
                .filter(SharedForm::isChanged)
                .flatMap(form -> form.state().rows(PrioritisingForm.IDEAS).stream()
                        .filter(row -> points(form, row) > 0)
                        .sorted(Comparator.comparing((Row row) -> -points(form, row)))
                        .limit(MOST_IDEAS)
                        .map(row -> SummaryLineView.of(
                                row.value(PrioritisingForm.TEXT),
                                messages.text(TEXT + "points", points(form, row)),
                                form.page())));
        Stream<SummaryLineView> concepts = context.forms(PrioritisingForm.KEY)
                .flatMap(form -> form.state().rows(PrioritisingForm.CONCEPTS).stream()
                        .filter(row -> context.isChanged(row, PrioritisingForm.HEADLINE))
                        .map(row -> SummaryLineView.of(
                                row.value(PrioritisingForm.HEADLINE), messages.text(TEXT + "concept"), form.page())));
        return Stream.concat(pointed, concepts).toList();
    }

    private static int points(SharedForm form, Row row) {
        return form.visible()
                .answers(row.id(), PrioritisingForm.POINTS)
                .map(AnswerSummary::sum)
                .orElse(0);
    }

    List<SummaryReflectionView> reflections(SummaryContext context) {
        return context.forms(ReflectionForm.KEY)
                .flatMap(form -> form.state().rows(ReflectionForm.ROWS).stream())
                .filter(context::isChanged)
                .map(this::reflection)
                .toList();
    }

    private SummaryReflectionView reflection(Row row) {
        List<String> lines = Stream.of(
                        ReflectionForm.TAKEAWAYS, ReflectionForm.INSIGHTS, ReflectionForm.DEFINITION_OF_INNOVATION)
                .flatMap(field -> ReflectionForm.lines(row.value(field)).stream())
                .toList();
        return new SummaryReflectionView(
                row.author().map(users::fullName).orElse(""), row.value(ReflectionForm.OCCASION), lines);
    }
}
