package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FormView;

/**
 * The network's title as its question has sharpened it.
 *
 * @param form form with the title
 * @param now the title
 * @param before the title that it had before; empty when it is the same
 * @param proposed a sharper title that is written down and not used yet; empty for none
 */
public record ThemeTitleView(FormView form, String now, String before, String proposed) {
    public boolean isChanged() {
        return !before.isEmpty();
    }
}
