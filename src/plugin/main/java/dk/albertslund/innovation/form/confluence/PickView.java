package dk.albertslund.innovation.form.confluence;

/**
 * The row of a list that the group has chosen; it stands at the top of the form, in large text.
 *
 * @param field the field that holds the choice
 * @param text the chosen row's first text; empty until one is chosen
 * @param revision the change by which it was chosen
 * @param hint advice on the choice; empty when there is none
 * @param label what is chosen
 * @param none what stands there until one is chosen
 */
public record PickView(
        String field,
        String text,
        int revision,
        String hint,
        String label,
        String none,
        String pickLabel,
        String pickedLabel,
        String unpickLabel) {
    public boolean isMade() {
        return !text.isEmpty();
    }
}
