package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.settings.NetworkType;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.Settings;
import java.util.List;
import org.springframework.stereotype.Component;

/** The network's profile: what it is called, why it is here, when it runs, and who leads and takes part. */
@Component
public final class ProfileForm implements FormKind {
    public static final String KEY = "networkProfile";
    public static final String FRAME = "frame";
    public static final String PEOPLE = "people";
    public static final String THEME_TITLE = "themeTitle";
    public static final String TYPE = "networkType";
    public static final String STATUS = "status";
    public static final String START = "startDate";
    public static final String END = "plannedEnd";
    public static final String WHY_HERE = "whyHere";
    public static final String LEADERS = "networkLeader";
    public static final String CO_DRIVER = "coDriver";
    public static final String REFERENCE_LEADERS = "referenceLeader";
    public static final String CORE_GROUP = "coreGroup";
    private static final int TITLE_LIMIT = 140;
    private static final int WHY_LIMIT = 2000;
    private static final int STAR_LIMIT = 1000;
    private static final int MOST_LEADERS = 3;
    private static final int MOST_IN_CORE_GROUP = 30;

    private static final String TYPE_NAMES = "innovation.network.type.%s.name";

    private final PublishedSettings settings;

    public ProfileForm(PublishedSettings settings) {
        this.settings = settings;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section(
                        FRAME,
                        List.of(
                                Field.text(THEME_TITLE, TITLE_LIMIT).required(),
                                Field.longText(WHY_HERE, WHY_LIMIT),
                                Field.longText("guidingStarLink", STAR_LIMIT),
                                type(),
                                Field.choice(STATUS, NetworkStatus.keys()).required(),
                                Field.date(START).required(),
                                Field.date(END)),
                        List.of()),
                new Section(
                        PEOPLE,
                        List.of(
                                Field.people(LEADERS, MOST_LEADERS).required(),
                                Field.people(CO_DRIVER, 1),
                                Field.people(REFERENCE_LEADERS, MOST_LEADERS),
                                Field.people(CORE_GROUP, MOST_IN_CORE_GROUP)),
                        List.of()));
    }

    /** A network keeps its type when no new one may choose it. */
    private Field type() {
        Settings now = settings.now();
        List<String> hidden = now.types().stream()
                .filter(NetworkType::isHidden)
                .map(NetworkType::key)
                .toList();
        return Field.choice(TYPE, now.typeKeys()).required().named(TYPE_NAMES).retiring(hidden);
    }

    @Override
    public List<Section> shownBy(String part) {
        return switch (part) {
            case "home" -> section(FRAME).stream().toList();
            case "participants" -> section(PEOPLE).stream().toList();
            default -> List.of();
        };
    }

    /** Another network has its own name, time and people. */
    @Override
    public boolean isCopiedWithPages() {
        return false;
    }

    @Override
    public List<Problem> disagreements(Content content) {
        String start = content.value(START);
        String end = content.value(END);
        boolean endsBeforeItStarts = !start.isEmpty() && !end.isEmpty() && end.compareTo(start) < 0;
        return endsBeforeItStarts ? List.of(Problem.of(END, "innovation.network.problem.end")) : List.of();
    }
}
