package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.MessageBundles;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.settings.Excuse;
import dk.albertslund.innovation.settings.NetworkType;
import dk.albertslund.innovation.settings.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Texts about settings in the administrator's language: names, values, and where they are displayed. */
@Component
public final class SettingsMessages {
    private static final String TEXT = "innovation.settings.";
    private static final List<String> TICKS = List.of("steps", "halfYears", "liveChanges");

    private final Messages messages;
    private final PhaseTitles titles;
    private final DateFormatter dates;

    public SettingsMessages(Messages messages, PhaseTitles titles, DateFormatter dates) {
        this.messages = messages;
        this.titles = titles;
        this.dates = dates;
    }

    /** The built-in label of a phase, type or excuse in the reader's language; empty when there is none. */
    private String own(String place) {
        return ownIn(place, dates.locale().getLanguage());
    }

    /** The built-in label in that language, whatever the reader's is; empty when there is none. */
    String ownIn(String place, String language) {
        String[] parts = place.split("\\.", 2);
        String key =
                switch (parts[0]) {
                    case "phase" -> "innovation.phase." + parts[1] + ".name";
                    case "type" -> "innovation.network.type." + parts[1] + ".name";
                    default -> "innovation.excuse." + parts[1] + ".name";
                };
        return MessageBundles.text(key, language);
    }

    String phase(Phase phase) {
        return titles.title(phase);
    }

    String text(String key, Object... arguments) {
        return messages.text(TEXT + key, arguments);
    }

    /** Title of a row that has no name yet. */
    String unnamed() {
        return messages.text("innovation.settings.new");
    }

    /** A change as one line of text. */
    String change(String what, String before, String after) {
        return messages.text("innovation.settings.change", what, before, after);
    }

    /** Texts about the differences between two settings. */
    ChangeDescriber of(Settings before, Settings after) {
        return new ChangeDescriber(before, after);
    }

    /** Texts about differences. */
    final class ChangeDescriber {
        private final Settings before;
        private final Settings after;

        private ChangeDescriber(Settings before, Settings after) {
            this.before = before;
            this.after = after;
        }

        /** Name of a setting, for example {@code Fase 5 – Prototype og afprøvning: dansk navn}. */
        String what(String key) {
            String[] parts = key.split("\\.", 3);
            if (parts.length < 3) {
                return text("what." + key);
            }
            return text("what.of", thing(parts[0], parts[1]), text("field." + parts[2]));
        }

        private String thing(String sort, String key) {
            if (sort.equals("phase")) {
                return Phase.withKey(key).map(titles::title).orElse(key);
            }
            return named(before, sort, key).or(() -> named(after, sort, key)).orElseGet(() -> own(sort + "." + key));
        }

        private static Optional<String> named(Settings settings, String sort, String key) {
            Optional<String> danish = sort.equals("type")
                    ? settings.type(key).map(NetworkType::name).map(label -> label.danish())
                    : settings.excuse(key).map(Excuse::words).map(label -> label.danish());
            return danish.filter(word -> !word.isEmpty());
        }

        /** A value for display; an empty label is the built-in one. */
        String value(String key, String value) {
            if (key.equals("types") || key.equals("excuses")) {
                return list(key, value);
            }
            if (TICKS.contains(key) || key.endsWith(".gates") || key.endsWith(".hidden")) {
                return messages.text(value.isEmpty() ? "innovation.form.no" : "innovation.form.yes");
            }
            return value.isEmpty() ? empty(key) : value;
        }

        private String list(String key, String value) {
            String sort = key.substring(0, key.length() - 1);
            return Arrays.stream(value.split(","))
                    .filter(one -> !one.isEmpty())
                    .map(one -> BidiIsolation.isolate(thing(sort, one)))
                    .collect(Collectors.joining(", "));
        }

        private String empty(String key) {
            int end = key.lastIndexOf('.');
            String language = key.substring(end + 1);
            if (!language.equals("da") && !language.equals("en")) {
                return messages.text("innovation.settings.empty");
            }
            String own = ownIn(key.substring(0, end), language);
            return own.isEmpty() ? messages.text("innovation.settings.empty") : own;
        }

        /** Where in the wiki the change will be visible. */
        String where(String key) {
            return text(
                    "where." + key.split("\\.")[0].replaceAll("^types$", "type").replaceAll("^excuses$", "excuse"));
        }
    }
}
