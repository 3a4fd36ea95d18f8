package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.CoverageFinding;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in one sentence where the citizens are and what is missing, for the page, the home page and receipts. */
@Component
public final class LeadViewFactory {
    private static final String TEXT = "innovation.involvement.lead.";

    private final Messages messages;
    private final PhaseTitles titles;

    public LeadViewFactory(Messages messages, PhaseTitles titles) {
        this.messages = messages;
        this.titles = titles;
    }

    /** @param isEditable whether the reader can do something about it */
    LeadView of(Coverage coverage, Phase now, boolean isEditable) {
        if (coverage.phasesWithCitizens() == 0) {
            Phase start = now.isBefore(Phase.DISCOVERY) ? Phase.DISCOVERY : now;
            String action = isEditable ? messages.text(TEXT + "plan") : "";
            return new LeadView(messages.text(TEXT + "none", number(start)), action, start.key(), "", List.of());
        }
        List<Phase> missing = coverage.withoutCitizens(now);
        String next = missing.isEmpty() ? "" : missing.get(0).key();
        String action =
                isEditable && !missing.isEmpty() ? messages.text(TEXT + "find", titles.name(missing.get(0))) : "";
        return new LeadView(sentence(coverage, now, missing), action, next, next, findings(coverage));
    }

    private String sentence(Coverage coverage, Phase now, List<Phase> missing) {
        int covered = coverage.phasesWithCitizens();
        if (covered == Phase.values().length) {
            return messages.text(TEXT + "all");
        }
        String count = messages.text(TEXT + "number." + covered);
        if (missing.isEmpty()) {
            return messages.text(TEXT + "ahead", count);
        }
        Phase next = missing.get(0);
        return messages.text(TEXT + place(now, next), count, titles.name(next));
    }

    private static String place(Phase now, Phase next) {
        if (next == now) {
            return "now";
        }
        return now.skipsTo(next) ? "later" : "next";
    }

    /** What the sentence and the grid do not say already. */
    private List<String> findings(Coverage coverage) {
        Stream<String> answered =
                coverage.answeredOnly().stream()
                        .map(titles::name)
                        .reduce((first, second) -> first + ", " + second)
                        .stream()
                        .map(phases -> messages.text(TEXT + "answered", phases));
        Stream<String> findings = coverage.findings().stream()
                .filter(finding -> finding != CoverageFinding.NO_CITIZENS_EARLY)
                .map(finding -> messages.text("innovation.involvement.finding." + finding.key()));
        return Stream.concat(answered, findings).toList();
    }

    /** For example {@code Fase 1}. */
    private String number(Phase phase) {
        return phase.number()
                .map(digit -> messages.text("innovation.phase.number", digit))
                .orElseGet(() -> titles.name(phase));
    }
}
