package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/**
 * A row of settings that is always unfolded, for example those of one phase.
 *
 * @param title empty for the only row of a group
 */
public record SettingRowView(String title, List<SettingView> settings) {}
