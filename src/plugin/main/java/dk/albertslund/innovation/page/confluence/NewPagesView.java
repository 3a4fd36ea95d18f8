package dk.albertslund.innovation.page.confluence;

import java.util.List;

/**
 * Pages that the reader can add to a network.
 *
 * @param keys what each page shows, for example {@code needs}; separated by spaces
 * @param buttons HTML of a button for each
 */
public record NewPagesView(String keys, List<String> buttons) {
    public boolean isAddable() {
        return !buttons.isEmpty();
    }
}
