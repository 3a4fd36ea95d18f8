package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.model.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the views of the groups on the settings page. */
@Component
public final class SettingGroupViewFactory {
    private static final String BLANK = "new-0";

    private final SettingsMessages words;

    public SettingGroupViewFactory(SettingsMessages words) {
        this.words = words;
    }

    /** @param values keys and values as in {@link dk.albertslund.innovation.settings.SettingsSerializer} */
    List<SettingGroupView> of(Map<String, String> values) {
        Drawing drawing = new Drawing(values);
        return List.of(
                drawing.phases(),
                drawing.single(
                        "thresholds",
                        "threshold.methods",
                        "threshold.perspectives",
                        "threshold.techniques",
                        "threshold.ideas"),
                drawing.single("quiet", "quiet"),
                drawing.single("retention", "retention"),
                drawing.types(),
                drawing.excuses(),
                drawing.ticked("steps"),
                drawing.ticked("halfYears"),
                drawing.ticked("liveChanges"));
    }

    /** State of creating the views of one set of values. */
    private final class Drawing {
        private final Map<String, String> values;

        private Drawing(Map<String, String> values) {
            this.values = values;
        }

        SettingGroupView phases() {
            List<SettingRowView> rows = Arrays.stream(Phase.values())
                    .map(phase -> {
                        String place = "phase." + phase.key();
                        return new SettingRowView(words.phase(phase), names(place));
                    })
                    .toList();
            return group("phases", rows);
        }

        SettingGroupView single(String group, String... keys) {
            List<SettingView> settings = Arrays.stream(keys)
                    .map(key -> setting(key, "number", "what." + key))
                    .toList();
            return group(group, List.of(new SettingRowView("", settings)));
        }

        SettingGroupView ticked(String key) {
            SettingView tick = setting(key, "tick", "what." + key);
            return group(key, List.of(new SettingRowView("", List.of(tick))));
        }

        SettingGroupView types() {
            return list("types", listed("types").map(this::type).toList(), type(BLANK));
        }

        private SettingItemView type(String name) {
            String place = "type." + name;
            return item(
                    place,
                    name,
                    List.of(
                            number(place + ".months", "months"),
                            number(place + ".quiet", "quiet"),
                            tick(place + ".gates", "gates")));
        }

        SettingGroupView excuses() {
            return list("excuses", listed("excuses").map(this::excuse).toList(), excuse(BLANK));
        }

        private SettingItemView excuse(String name) {
            return item("excuse." + name, name, List.of());
        }

        private SettingItemView item(String place, String name, List<SettingView> others) {
            List<SettingView> settings = new ArrayList<>(names(place));
            settings.addAll(others);
            String danish = applied(place, "da");
            return new SettingItemView(
                    "inno-setting-" + place.replace('.', '-'),
                    name,
                    danish.isEmpty() ? words.unnamed() : danish,
                    applied(place, "en"),
                    settings,
                    tick(place + ".hidden", "hidden"));
        }

        private Stream<String> listed(String list) {
            return Arrays.stream(value(list).split(",")).filter(name -> !name.isEmpty());
        }

        private String applied(String place, String language) {
            String value = value(place + "." + language);
            return value.isEmpty() ? words.ownIn(place, language) : value;
        }

        private List<SettingView> names(String place) {
            return List.of(name(place, "da"), name(place, "en"));
        }

        private SettingView name(String place, String language) {
            String key = place + "." + language;
            return new SettingView(
                    key, "text", words.text("field." + language), words.ownIn(place, language), value(key));
        }

        private SettingView number(String key, String field) {
            return setting(key, "number", "field." + field);
        }

        private SettingView tick(String key, String field) {
            return setting(key, "tick", "field." + field);
        }

        private SettingView setting(String key, String kind, String label) {
            return new SettingView(key, kind, words.text(label), "", value(key));
        }

        private String value(String key) {
            return values.getOrDefault(key, "");
        }

        private SettingGroupView group(String key, List<SettingRowView> rows) {
            return new SettingGroupView(
                    key, words.text("group." + key), words.text("group." + key + ".help"), "", rows, List.of(), null);
        }

        private SettingGroupView list(String key, List<SettingItemView> items, SettingItemView blank) {
            return new SettingGroupView(
                    key,
                    words.text("group." + key),
                    words.text("group." + key + ".help"),
                    words.text("group." + key + ".add"),
                    List.of(),
                    items,
                    blank);
        }
    }
}
