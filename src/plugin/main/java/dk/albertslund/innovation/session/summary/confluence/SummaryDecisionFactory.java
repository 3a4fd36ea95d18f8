package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveRepository;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import dk.albertslund.innovation.trial.TrialForm;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the lines of what was decided on the day: moves between phases, what to do with ideas, and what becomes of trials. */
@Component
public final class SummaryDecisionFactory {
    private static final String TEXT = "innovation.session.summary.";

    private final PhaseMoveRepository moves;
    private final SummaryPages pages;
    private final PhaseTitles titles;
    private final Messages messages;

    public SummaryDecisionFactory(
            PhaseMoveRepository moves, SummaryPages pages, PhaseTitles titles, Messages messages) {
        this.moves = moves;
        this.pages = pages;
        this.titles = titles;
        this.messages = messages;
    }

    List<SummaryLineView> of(SummaryContext context) {
        Stream<SummaryLineView> moved = moves.of(context.network().id()).effectiveMoves().stream()
                .filter(move -> context.isOnDay().test(move.moved()))
                .filter(move ->
                        move.isStop() || move.from().phase() != move.to().phase())
                .map(move -> line(move, context));
        return Stream.of(moved, chosen(context), outcomes(context))
                .flatMap(lines -> lines)
                .toList();
    }

    private SummaryLineView line(PhaseMove move, SummaryContext context) {
        String text = move.isStop()
                ? messages.text(TEXT + "stopped")
                : messages.text(
                        TEXT + "moved",
                        titles.titleInSentence(move.from().phase()),
                        titles.titleInSentence(move.to().phase()));
        String part = "phase-" + move.to().phase().key();
        return SummaryLineView.of(text, move.reason(), pages.link(context.network(), shown -> shown.part()
                .equals(part)));
    }

    private static Stream<SummaryLineView> chosen(SummaryContext context) {
        return context.forms(PrioritisingForm.KEY)
                .filter(form -> context.isChanged(form.state().sheet(), PrioritisingForm.DECISION))
                .map(form -> SummaryLineView.of(form.state().value(PrioritisingForm.DECISION), "", form.page()));
    }

    private Stream<SummaryLineView> outcomes(SummaryContext context) {
        return context.forms(TrialForm.KEY).flatMap(form -> form.state().rows(TrialForm.ROWS).stream()
                .filter(row -> context.isChanged(row, TrialForm.OUTCOME))
                .map(row -> SummaryLineView.of(outcome(row), row.value(TrialForm.LEARNT), form.page())));
    }

    private String outcome(Row row) {
        return messages.text(
                TEXT + "outcome",
                BidiIsolation.isolate(row.value(TrialForm.TRIAL)),
                messages.text("innovation.form.trialAction.outcome." + row.value(TrialForm.OUTCOME)));
    }
}
