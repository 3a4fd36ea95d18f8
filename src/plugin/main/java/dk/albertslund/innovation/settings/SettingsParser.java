package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.AsciiFolding;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.model.Phase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Parses settings from keys and values. A new type or excuse has a temporary name with the prefix {@code new-} and gets
 * a permanent key.
 */
final class SettingsParser {
    static final String NEW_NAME = "new-[0-9]{1,4}";

    private static final int MOST_MONTHS = 120;
    private static final int MOST_RETENTION = 60;
    private static final int FEWEST_DAYS = 7;
    private static final int MOST_DAYS = 365;
    private static final int MOST_LISTED = 50;
    private static final int LONGEST_KEY = 30;
    /** The number of choices. */
    private static final int FEWEST_IDEAS = 5;

    private static final Thresholds MOST = new Thresholds(6, 7, 4, 200);

    private final SettingsInput values;
    private final Settings before;

    /**
     * @param values trimmed, on one line each
     * @param before fallback for missing values
     */
    SettingsParser(Map<String, String> values, Settings before) {
        this.values = new SettingsInput(values);
        this.before = before;
    }

    /** The settings; complete only when {@link #problems()} is empty afterwards. */
    Settings settings() {
        return new Settings(
                phases(),
                thresholds(),
                values.number(SettingsSerializer.QUIET, before.quietDays(), FEWEST_DAYS, MOST_DAYS),
                types(),
                excuses(),
                values.flag(SettingsSerializer.STEPS, before.showsSteps()),
                values.flag(SettingsSerializer.HALF_YEARS, before.showsHalfYears()),
                values.flag(SettingsSerializer.LIVE_CHANGES, before.showsLiveChanges()),
                values.number(SettingsSerializer.RETENTION, before.retentionMonths(), 1, MOST_RETENTION));
    }

    List<ValidationError> problems() {
        return values.problems();
    }

    private Map<Phase, LocalizedLabel> phases() {
        Map<Phase, LocalizedLabel> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, values.label(SettingsSerializer.phase(phase), before.label(phase)));
        }
        return phases;
    }

    private Thresholds thresholds() {
        Thresholds usual = before.thresholds();
        return new Thresholds(
                values.number("threshold.methods", usual.methods(), 1, MOST.methods()),
                values.number("threshold.perspectives", usual.perspectives(), 1, MOST.perspectives()),
                values.number("threshold.techniques", usual.techniques(), 1, MOST.techniques()),
                values.number("threshold.ideas", usual.ideas(), FEWEST_IDEAS, MOST.ideas()));
    }

    private List<NetworkType> types() {
        Function<String, Optional<LocalizedLabel>> name =
                key -> before.type(key).map(NetworkType::name);
        List<NetworkType> types =
                named(SettingsSerializer.TYPES, before.typeKeys(), SettingsSerializer::type, name).stream()
                        .map(this::type)
                        .toList();
        if (types.stream().allMatch(NetworkType::isHidden)) {
            values.refuse(SettingsSerializer.TYPES, "innovation.settings.problem.types");
        }
        return types;
    }

    private NetworkType type(Named named) {
        NetworkType usual = before.type(named.key()).orElse(NetworkType.builtIn(named.key(), 0));
        return new NetworkType(
                named.key(),
                named.name(),
                values.numberOrNone(named.place() + SettingsSerializer.MONTHS, usual.months(), 0, MOST_MONTHS),
                values.numberOrNone(
                        named.place() + SettingsSerializer.QUIET_DAYS, usual.quietDays(), FEWEST_DAYS, MOST_DAYS),
                values.flag(named.place() + SettingsSerializer.GATES, usual.hasGates()),
                values.flag(named.place() + SettingsSerializer.HIDDEN, usual.isHidden()));
    }

    private List<Excuse> excuses() {
        Function<String, Optional<LocalizedLabel>> words =
                code -> before.excuse(code).map(Excuse::words);
        return named(SettingsSerializer.EXCUSES, before.excuseCodes(), SettingsSerializer::excuse, words).stream()
                .map(named -> new Excuse(
                        named.key(),
                        named.name(),
                        values.flag(
                                named.place() + SettingsSerializer.HIDDEN,
                                before.excuse(named.key())
                                        .filter(Excuse::isHidden)
                                        .isPresent())))
                .toList();
    }

    /**
     * An item of a list.
     *
     * @param place prefix of its keys
     * @param key its permanent key
     */
    private record Named(String place, String key, LocalizedLabel name) {}

    private List<Named> named(
            String list,
            List<String> usual,
            Function<String, String> place,
            Function<String, Optional<LocalizedLabel>> nameBefore) {
        List<String> listed = values.list(list, usual);
        if (listed.size() > MOST_LISTED) {
            values.refuse(list, "innovation.form.problem.rows", MOST_LISTED);
            return List.of();
        }
        List<Named> all = new ArrayList<>();
        Set<String> keys = new HashSet<>(listed);
        Set<String> names = new HashSet<>();
        for (String one : listed) {
            LocalizedLabel name =
                    values.label(place.apply(one), nameBefore.apply(one).orElse(LocalizedLabel.NONE));
            check(place.apply(one), name, hasWordOfItsOwn(one), names);
            all.add(new Named(place.apply(one), one.matches(NEW_NAME) ? newKey(name, keys) : one, name));
        }
        return all;
    }

    /** Built-in items have a label in the language file. */
    private static boolean hasWordOfItsOwn(String key) {
        return Settings.DEFAULTS.type(key).isPresent()
                || Settings.DEFAULTS.excuse(key).isPresent();
    }

    private void check(String place, LocalizedLabel name, boolean mayBeEmpty, Set<String> names) {
        String danish = name.danish();
        if (danish.isEmpty() && !mayBeEmpty) {
            values.refuse(place + SettingsSerializer.DANISH, "innovation.settings.problem.name");
        } else if (!danish.isEmpty() && !names.add(danish.toLowerCase(Locale.ROOT))) {
            values.refuse(place + SettingsSerializer.DANISH, "innovation.settings.problem.twice");
        }
    }

    /** Derived from the Danish name, for example {@code klimanetvaerk}. */
    private static String newKey(LocalizedLabel name, Set<String> taken) {
        String word = AsciiFolding.capitals(name.danish())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String begin = word.isEmpty() ? "own" : word.substring(0, Math.min(LONGEST_KEY, word.length()));
        String key = begin;
        for (int number = 2; !taken.add(key); number++) {
            key = begin + "-" + number;
        }
        return key;
    }
}
