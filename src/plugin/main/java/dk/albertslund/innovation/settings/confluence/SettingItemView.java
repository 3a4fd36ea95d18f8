package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/**
 * A type or an excuse in its ordered list: one line, with its settings folded.
 *
 * @param id for ids in HTML
 * @param name key in the list; begins with {@code new-} until it is published
 * @param danish the Danish name that applies, or a word for one that is new
 * @param english the English name that applies; empty when there is none
 * @param hidden whether it is no longer offered
 */
public record SettingItemView(
        String id, String name, String danish, String english, List<SettingView> settings, SettingView hidden) {
    /** Whether it can be removed; what has been published can only be hidden. */
    public boolean isNew() {
        return name.startsWith("new-");
    }
}
