package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.model.Phase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Serialises settings to keys and string values, as sent by the page, stored in a publication and compared. True is
 * {@code true}, false is empty.
 */
public final class SettingsSerializer {
    static final String QUIET = "quiet";
    static final String STEPS = "steps";
    static final String HALF_YEARS = "halfYears";
    static final String LIVE_CHANGES = "liveChanges";
    static final String RETENTION = "retention";
    static final String TYPES = "types";
    static final String EXCUSES = "excuses";
    static final String DANISH = ".da";
    static final String ENGLISH = ".en";
    static final String HIDDEN = ".hidden";
    static final String MONTHS = ".months";
    static final String QUIET_DAYS = ".quiet";
    static final String GATES = ".gates";

    private final Map<String, String> entries = new LinkedHashMap<>();

    private SettingsSerializer(Settings settings) {
        for (Phase phase : Phase.values()) {
            put(phase(phase), settings.label(phase));
        }
        put("threshold.methods", settings.thresholds().methods());
        put("threshold.perspectives", settings.thresholds().perspectives());
        put("threshold.techniques", settings.thresholds().techniques());
        put("threshold.ideas", settings.thresholds().ideas());
        put(QUIET, settings.quietDays());
        put(RETENTION, settings.retentionMonths());
        put(STEPS, settings.showsSteps());
        put(HALF_YEARS, settings.showsHalfYears());
        put(LIVE_CHANGES, settings.showsLiveChanges());
        entries.put(TYPES, String.join(",", settings.typeKeys()));
        settings.types().forEach(this::put);
        List<Excuse> excuses = settings.excuses();
        entries.put(EXCUSES, excuses.stream().map(Excuse::code).collect(Collectors.joining(",")));
        excuses.forEach(this::put);
    }

    public static Map<String, String> of(Settings settings) {
        return new SettingsSerializer(settings).entries;
    }

    /** Deserialises; missing keys of older versions get the defaults. */
    public static Settings settings(Map<String, String> entries) {
        return new SettingsParser(entries, Settings.DEFAULTS).settings();
    }

    static String phase(Phase phase) {
        return "phase." + phase.key();
    }

    static String type(String key) {
        return "type." + key;
    }

    static String excuse(String code) {
        return "excuse." + code;
    }

    private void put(NetworkType type) {
        String key = type(type.key());
        put(key, type.name());
        put(key + MONTHS, type.months());
        entries.put(key + QUIET_DAYS, type.quietDays() == 0 ? "" : String.valueOf(type.quietDays()));
        put(key + GATES, type.hasGates());
        put(key + HIDDEN, type.isHidden());
    }

    private void put(Excuse excuse) {
        put(excuse(excuse.code()), excuse.words());
        put(excuse(excuse.code()) + HIDDEN, excuse.isHidden());
    }

    private void put(String key, LocalizedLabel label) {
        entries.put(key + DANISH, label.danish());
        entries.put(key + ENGLISH, label.english());
    }

    private void put(String key, int number) {
        entries.put(key, String.valueOf(number));
    }

    private void put(String key, boolean isSo) {
        entries.put(key, isSo ? "true" : "");
    }
}
