package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/**
 * A row of settings, for example those of one phase, type or excuse.
 *
 * @param name identifies the row in a list; empty in other groups
 */
public record SettingRowView(String name, String title, List<SettingView> settings) {}
