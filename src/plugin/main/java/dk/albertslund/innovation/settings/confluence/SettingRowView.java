package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/**
 * The values of one thing: a phase, a type, an excuse.
 *
 * @param name what it is called in a list; empty where there is none
 */
public record SettingRowView(String name, String title, List<SettingView> settings) {}
