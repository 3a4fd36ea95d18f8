package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.DesignRow;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.involvement.PhaseStatus;
import dk.albertslund.innovation.involvement.RowKind;
import dk.albertslund.innovation.model.InvolvementMode;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the view of the grid of groups and phases. */
@Component
public final class GridViewFactory {
    private static final String TEXT = "innovation.involvement.";
    private static final String ARROW = "\u2192";

    private final Messages messages;
    private final PhaseTitles titles;

    public GridViewFactory(Messages messages, PhaseTitles titles) {
        this.messages = messages;
        this.titles = titles;
    }

    /** @param missing keys of the phases in which citizens are missing */
    GridView of(RowListView list, SheetState state, Phase now, Set<String> missing, PageUrls pages) {
        List<GridPhaseView> phases = Arrays.stream(Phase.values())
                .map(phase -> column(phase, now, pages))
                .toList();
        List<RowView> sorted = list.rows().stream()
                .sorted(Comparator.comparing(row -> !isCitizens(row)))
                .toList();
        List<GridRowView> rows = Stream.iterate(0, index -> index < sorted.size(), index -> index + 1)
                .map(index -> {
                    RowView row = sorted.get(index);
                    Set<String> marked = index == 0 && isCitizens(row) ? missing : Set.of();
                    return row(row, state.row(row.id()).orElseThrow(), phases, marked);
                })
                .toList();
        return new GridView(
                phases,
                rows,
                row(list.blank(), new Row(list.blank().id(), InvolvementForm.DESIGN, Map.of()), phases, Set.of()));
    }

    private GridPhaseView column(Phase phase, Phase now, PageUrls pages) {
        return new GridPhaseView(
                phase.key(),
                phase.number().map(String::valueOf).orElse(ARROW),
                titles.name(phase),
                pages.of("phase-" + phase.key()),
                phase == now);
    }

    private static boolean isCitizens(RowView row) {
        return row.field(InvolvementForm.KIND).value().equals(RowKind.CITIZENS.key());
    }

    private GridRowView row(RowView view, Row row, List<GridPhaseView> phases, Set<String> missing) {
        String kind = String.join("", view.field(InvolvementForm.KIND).lines());
        String who = view.field(InvolvementForm.WHO).value();
        String name = Stream.of(kind, who, messages.text(TEXT + "unnamed"))
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElseThrow();
        String shown = kind.isEmpty() ? "" : who;
        String whole = shown.isEmpty() ? name : name + " (" + shown + ")";
        String mode = isCitizens(view) ? mode(row) : "";
        List<GridCellView> cells = phases.stream()
                .map(phase -> cell(view, row, phase, new Group(whole, mode, missing)))
                .toList();
        return new GridRowView(
                view,
                name,
                shown,
                note(view, row),
                summary(mode, cells),
                isCitizens(view),
                DesignRow.isUntouched(row),
                cells);
    }

    private static String note(RowView view, Row row) {
        return DesignRow.of(row).isDeclined()
                ? String.join("", view.field(InvolvementForm.STATUS).lines())
                : "";
    }

    /** How citizens take part and where they are missing. */
    private String summary(String mode, List<GridCellView> cells) {
        Stream<String> missing = cells.stream()
                .filter(GridCellView::isMissing)
                .map(cell -> messages.text(TEXT + "missingIn", cell.phase().name()));
        boolean isIn = cells.stream().anyMatch(GridCellView::isMarked);
        return Stream.concat(Stream.of(isIn ? mode : ""), missing)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** What all cells of a row share. */
    private record Group(String name, String mode, Set<String> missing) {}

    private String mode(Row row) {
        return InvolvementMode.withKey(row.value(InvolvementForm.MODE))
                .map(mode -> messages.text(TEXT + "short." + mode.key()))
                .orElse("");
    }

    private GridCellView cell(RowView view, Row row, GridPhaseView column, Group group) {
        Phase phase = Phase.withKey(column.key()).orElseThrow();
        FieldView field = view.field(PhaseStatus.field(phase));
        PhaseStatus status = PhaseStatus.of(row, phase);
        boolean isIn = status != PhaseStatus.NONE;
        boolean isMissing = !isIn && group.missing().contains(phase.key());
        String mode = isIn ? group.mode() : "";
        String said = Stream.of(
                        messages.text(TEXT + "status." + status.key()),
                        mode,
                        isMissing ? messages.text(TEXT + "missing") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new GridCellView(
                column,
                field.value(),
                field.revision(),
                status.key(),
                isIn ? messages.text(TEXT + "status." + status.key()) : "",
                mode,
                isMissing,
                messages.text(TEXT + "cell", group.name(), column.name(), said));
    }
}
