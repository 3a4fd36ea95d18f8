package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.confluence.PanelContributor;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the criteria of the chosen question, and which excuses are put aside. */
@Component
public final class QuestionPanelContributor implements PanelContributor {
    private static final String MARKS = "question-marks";
    private static final String EXCUSES = "question-excuses";
    private static final Set<String> PANELS = Set.of(MARKS, EXCUSES);

    private final QuestionPartsViewFactory parts;
    private final ViewRenderer renderer;

    public QuestionPanelContributor(QuestionPartsViewFactory parts, ViewRenderer renderer) {
        this.parts = parts;
        this.renderer = renderer;
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind.key().equals(QuestionForm.KEY);
    }

    @Override
    public Set<String> affected(FormKind kind, Optional<SaveResult> saved) {
        return saved.map(SaveResult::change)
                .map(QuestionPanelContributor::affected)
                .orElse(PANELS);
    }

    private static Set<String> affected(FieldChange change) {
        return switch (change.list()) {
            case QuestionForm.EXCUSES -> Set.of(EXCUSES);
            case QuestionForm.DRAFTS -> Set.of(MARKS);
            default -> change.field().equals(QuestionForm.CHOSEN) ? Set.of(MARKS) : Set.of();
        };
    }

    @Override
    public Map<String, String> draw(Set<String> names, Network network, FormKind kind, int turn, SheetState state) {
        QuestionStatusView status = parts.status(state);
        return names.stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> renderer.renderPanel("question/" + name + "-panel.vm", "status", status)));
    }
}
