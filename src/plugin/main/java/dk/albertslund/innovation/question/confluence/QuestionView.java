package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.PickView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.SectionView;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.List;

/**
 * The page of the innovation question.
 *
 * @param title form with the network's title
 * @param parts what stands on the page besides the form's own fields
 */
public record QuestionView(FormView form, FormView title, QuestionPartsView parts, boolean isExport) {
    /** Whether the network has a question; until then paper shows how to find one. */
    public boolean isChosen() {
        return form.picks().stream().anyMatch(PickView::isMade);
    }

    public RowListView drafts() {
        return form.list(QuestionForm.DRAFTS);
    }

    public SectionView background() {
        return section(QuestionForm.BACKGROUND);
    }

    public SectionView excuses() {
        return section(QuestionForm.EXCUSES);
    }

    /** Section with titles that were written beside the network's own, before there was one field for it. */
    public SectionView titles() {
        return section("title");
    }

    /** Those of them that differ from the network's title. */
    public List<FieldView> otherTitles() {
        List<String> now = title.sections().stream()
                .flatMap(section -> section.fields().stream())
                .map(FieldView::value)
                .toList();
        return titles().fields().stream()
                .filter(field -> field.isWritten() && !now.contains(field.value()))
                .toList();
    }

    private SectionView section(String key) {
        return form.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
