package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.involvement.CitizenMark;
import dk.albertslund.innovation.involvement.Coverage;
import dk.albertslund.innovation.involvement.DesignRow;
import dk.albertslund.innovation.involvement.RowKind;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Creates the views of the design's coverage, for the page and for receipts. */
@Component
public final class CoverageViewFactory {
    private static final String TEXT = "innovation.involvement.";

    private final Messages messages;
    private final PhaseTitles titles;

    public CoverageViewFactory(Messages messages, PhaseTitles titles) {
        this.messages = messages;
        this.titles = titles;
    }

    CoverageView of(Coverage coverage) {
        List<String> findings = coverage.findings().stream()
                .map(finding -> messages.text(TEXT + "finding." + finding.key()))
                .toList();
        return new CoverageView(
                Arrays.stream(Phase.values()).map(this::heading).toList(),
                rows(coverage),
                citizens(coverage),
                findings,
                verdict(coverage));
    }

    private String verdict(Coverage coverage) {
        if (coverage.isUntouched()) {
            return messages.text(TEXT + "verdict.untouched");
        }
        return coverage.findings().isEmpty() ? messages.text(TEXT + "verdict.covered") : "";
    }

    private List<CoverageRowView> rows(Coverage coverage) {
        return Arrays.stream(RowKind.values())
                .map(kind -> new CoverageRowView(
                        messages.text("innovation.form.involvementDesign.rowKind." + kind.key()),
                        Arrays.stream(Phase.values())
                                .map(phase -> cell(kind, phase, coverage.rows(kind, phase)))
                                .toList()))
                .toList();
    }

    private CoverageCellView cell(RowKind kind, Phase phase, List<DesignRow> rows) {
        boolean isEmpty = rows.stream().allMatch(DesignRow::isDeclined);
        String text = rows.isEmpty()
                ? messages.text(TEXT + "cell.none")
                : rows.stream().map(row -> part(row)).distinct().collect(Collectors.joining(", "));
        return new CoverageCellView(kind.key() + "-" + phase.key(), heading(phase), text, isEmpty);
    }

    /** For example {@code Med til at udvikle (co-design): aftalt}. */
    private String part(DesignRow row) {
        if (row.isDeclined()) {
            return messages.text(TEXT + "cell.declined");
        }
        String how = row.mode()
                .map(mode -> mode(mode))
                .orElseGet(() -> messages.text(TEXT + (row.kind().isPeople() ? "cell.present" : "cell.used")));
        return row.status()
                .map(status -> messages.text(TEXT + "cell.status", how, messages.text(TEXT + "status." + status.key())))
                .orElse(how);
    }

    private String heading(Phase phase) {
        return phase.number().map(number -> number + " ").orElse("") + titles.name(phase);
    }

    /** Involvement of citizens by phase. */
    private List<CitizenPhaseView> citizens(Coverage coverage) {
        return Arrays.stream(Phase.values())
                .map(phase -> new CitizenPhaseView(
                        phase.key(),
                        heading(phase),
                        coverage.citizens(phase).stream()
                                .map(mark -> mark(mark))
                                .toList(),
                        InvolvementMode.suitableFor(phase).stream()
                                .map(mode -> messages.text(TEXT + "fitting." + mode.key()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private String mode(InvolvementMode mode) {
        return messages.text(TEXT + "citizens." + mode.key());
    }

    /** Each mark has its own shape, so that it is recognised without colours. */
    private CitizenMarkView mark(CitizenMark mark) {
        String shape =
                switch (mark) {
                    case NONE -> "\u25CB";
                    case PLANNED -> "\u25D4";
                    case PRESENT -> "\u25CF";
                    case INFORMED -> "\u25C7";
                    case CO_INITIATION -> "\u25B2";
                    case CO_DESIGN -> "\u25A0";
                    case CO_IMPLEMENTATION -> "\u25C6";
                };
        return new CitizenMarkView(mark.key(), shape, messages.text(TEXT + "citizens." + mark.key()));
    }
}
