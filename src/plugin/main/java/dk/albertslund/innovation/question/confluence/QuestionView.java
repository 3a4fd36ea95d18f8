package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.SectionView;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.List;

/**
 * The page of the innovation question.
 *
 * @param theme the network's title
 * @param parts what stands on the page besides the form
 */
public record QuestionView(FormView form, ThemeTitleView theme, QuestionPartsView parts, boolean isExport) {
    public RowListView drafts() {
        return form.list(QuestionForm.DRAFTS);
    }

    public SectionView background() {
        return section("background");
    }

    public SectionView excuses() {
        return section(QuestionForm.EXCUSES);
    }

    /** Stored titles from before and after the question was sharpened. */
    public SectionView titles() {
        return section("title");
    }

    private SectionView section(String key) {
        return form.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
