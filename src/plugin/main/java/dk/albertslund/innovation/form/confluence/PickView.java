package dk.albertslund.innovation.form.confluence;

/**
 * The chosen row of a list, shown in large text at the top of the form.
 *
 * @param field key of the field that holds the choice
 * @param text the chosen row's first text field; empty until one is chosen
 * @param revision revision of the choice
 * @param hint hint on the choice; empty for none
 * @param label label of the choice
 * @param none placeholder until a row is chosen
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
