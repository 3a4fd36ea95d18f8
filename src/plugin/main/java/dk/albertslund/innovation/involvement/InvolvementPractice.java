package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.Forms;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Practice;
import dk.albertslund.innovation.phase.InvolvementMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Three of the first rows filled; the others are for the one who practises. */
@Component
public final class InvolvementPractice implements Practice {
    private static final String TEXT = "innovation.practice.involvement.";

    private final InvolvementForm kind;
    private final Forms forms;
    private final Texts texts;

    public InvolvementPractice(InvolvementForm kind, Forms forms, Texts texts) {
        this.kind = kind;
        this.forms = forms;
        this.texts = texts;
    }

    @Override
    public void fill(Network network, String author) {
        List<Edit> edits = new ArrayList<>();
        edits.addAll(row(network, author, RowKind.CITIZENS, "discovery,ideation,prototype", InvolvementMode.CO_DESIGN));
        edits.addAll(
                row(network, author, RowKind.PROFESSIONS, "discovery,theming,ideation", InvolvementMode.CO_DESIGN));
        edits.addAll(row(
                network,
                author,
                RowKind.OUTSIDE_WORLD,
                "ideation,prototype,continuation",
                InvolvementMode.CO_IMPLEMENTATION));
        forms.fill(kind, edits);
    }

    private List<Edit> row(Network network, String author, RowKind row, String phases, InvolvementMode mode) {
        return List.of(
                edit(network, author, row, InvolvementForm.WHO, texts.text(TEXT + row.key() + ".who")),
                edit(network, author, row, InvolvementForm.PHASES, phases),
                edit(network, author, row, InvolvementForm.FUNCTION, texts.text(TEXT + row.key() + ".function")),
                edit(network, author, row, InvolvementForm.MODE, mode.key()),
                edit(network, author, row, InvolvementForm.STATUS, PlanStatus.PLANNED.key()));
    }

    private static Edit edit(Network network, String author, RowKind row, String field, String value) {
        return new Edit(
                network.id(),
                InvolvementForm.KEY,
                Sheet.ONLY_TURN,
                InvolvementForm.DESIGN,
                row.starterRow(),
                field,
                value,
                0,
                author);
    }
}
