package dk.albertslund.innovation.profile;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.settings.NetworkType;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.Settings;
import java.util.List;
import org.springframework.stereotype.Component;

/** The network's profile form: title, purpose, period, leaders and participants. */
@Component
public final class ProfileForm implements FormKind {
    public static final String KEY = "networkProfile";
    public static final String FRAME = "frame";
    public static final String INNOVATION = "innovation";
    public static final String PEOPLE = "people";
    /** That the network may be quiet for a while. */
    public static final String QUIET = "quiet";

    public static final String QUIET_UNTIL = "quietUntil";
    public static final String QUIET_REASON = "quietReason";
    /** What kinds of innovation it works on. */
    public static final String INNOVATION_TYPE = "innovationType";

    public static final List<String> INNOVATION_TYPES =
            List.of("product", "service", "processOrganisation", "communication");
    public static final String THEME_TITLE = "themeTitle";
    public static final String TYPE = "networkType";
    public static final String STATUS = "status";
    public static final String START = "startDate";
    public static final String END = "plannedEnd";
    public static final String THEME = "theme";
    public static final String WHY_HERE = "whyHere";
    public static final String GUIDING_STAR = "guidingStarLink";
    /** Which marks of a good theme the theme has. */
    public static final String MARKS = "themeChecklist";
    /** How it lives up to them. */
    public static final String MARKS_HOW = "themeChecklistHow";

    public static final String LEADERS = "networkLeader";
    public static final String CO_DRIVER = "coDriver";
    public static final String REFERENCE_LEADERS = "referenceLeader";
    public static final String CORE_GROUP = "coreGroup";

    /** In characters. */
    public static final int TITLE_LIMIT = 140;

    private static final int THEME_LIMIT = 200;
    private static final int CENTRE_LIMIT = 80;
    private static final int NEW_LIMIT = 500;
    private static final int MARKS_LIMIT = 2000;
    private static final int MOST_STARTERS = 3;
    private static final int WHY_LIMIT = 2000;
    private static final int STAR_LIMIT = 1000;
    private static final int QUIET_LIMIT = 200;
    private static final int MOST_LEADERS = 3;
    private static final int MOST_IN_CORE_GROUP = 30;

    private static final List<String> STARTERS = List.of(
            "staff",
            "management",
            "politicians",
            "citizens",
            "companies",
            "associations",
            "otherPublic",
            "law",
            "technology",
            "other");
    private static final List<String> PARTNERS =
            List.of("ownWorkplaces", "otherPublic", "citizens", "companies", "knowledgeInstitutions", "associations");
    private static final String TYPE_NAMES = "innovation.network.type.%s.name";

    private final PublishedSettings settings;
    private volatile Compiled compiled = new Compiled(List.of(), FormDefinition.of());

    public ProfileForm(PublishedSettings settings) {
        this.settings = settings;
    }

    /** The form with the network types of the settings that it was compiled from. */
    private record Compiled(List<NetworkType> types, FormDefinition definition) {
        static Compiled of(Settings current) {
            return new Compiled(current.types(), define(current));
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    /** Compiled anew when the settings have other network types. */
    @Override
    public FormDefinition definition() {
        Settings current = settings.current();
        if (!compiled.types().equals(current.types())) {
            compiled = Compiled.of(current);
        }
        return compiled.definition();
    }

    private static FormDefinition define(Settings current) {
        return FormDefinition.of(
                new Section(
                        FRAME,
                        List.of(
                                Field.text(THEME_TITLE, TITLE_LIMIT).required(),
                                Field.text(THEME, THEME_LIMIT),
                                Field.longText(WHY_HERE, WHY_LIMIT),
                                Field.longText(GUIDING_STAR, STAR_LIMIT),
                                type(current),
                                Field.choice(STATUS, NetworkStatus.keys()).required(),
                                Field.date(START).required(),
                                Field.date(END),
                                Field.text("centre", CENTRE_LIMIT)),
                        List.of()),
                innovation(),
                Section.of(QUIET, Field.date(QUIET_UNTIL), Field.text(QUIET_REASON, QUIET_LIMIT)),
                new Section(
                        PEOPLE,
                        List.of(
                                Field.people(LEADERS, MOST_LEADERS).required(),
                                Field.people(CO_DRIVER, 1),
                                Field.people(REFERENCE_LEADERS, MOST_LEADERS),
                                Field.people(CORE_GROUP, MOST_IN_CORE_GROUP)),
                        List.of()));
    }

    /**
     * The kind of innovation in the categories of Danish statistics on public innovation, and why the theme is a good
     * one.
     */
    private static Section innovation() {
        return new Section(
                INNOVATION,
                List.of(
                        Field.choices(
                                MARKS,
                                List.of("welfare", "current", "crossCutting", "complex", "learning", "innovation")),
                        Field.longText(MARKS_HOW, MARKS_LIMIT),
                        Field.choices(
                                "innovationFrame",
                                List.of("citizenExperience", "efficientWork", "newMethods", "legislation")),
                        Field.choices(
                                "innovationObject",
                                List.of("vision", "strategy", "services", "organisation", "publicPurpose")),
                        Field.choices(INNOVATION_TYPE, INNOVATION_TYPES),
                        Field.choice("degree", List.of("incremental", "radical", "undecided")),
                        Field.choices("initiatedBy", STARTERS, MOST_STARTERS),
                        Field.choices("partners", PARTNERS),
                        Field.yesNo("newInContext"),
                        Field.longText("newInContextHow", NEW_LIMIT)),
                List.of());
    }

    /** A network keeps its type when that is no longer offered. */
    private static Field type(Settings current) {
        List<String> hidden = current.types().stream()
                .filter(NetworkType::isHidden)
                .map(NetworkType::key)
                .toList();
        return Field.choice(TYPE, current.typeKeys())
                .required()
                .withLabelKeyPattern(TYPE_NAMES)
                .deprecating(hidden);
    }

    @Override
    public List<Section> sectionsForMacro(String part) {
        return switch (part) {
            case "home" ->
                List.of(
                        section(FRAME).orElseThrow(),
                        section(INNOVATION).orElseThrow(),
                        section(QUIET).orElseThrow());
            case "participants" -> section(PEOPLE).stream().toList();
            default -> List.of();
        };
    }

    /** Nobody else silences what asks a manager for attention. */
    @Override
    public boolean isForLeaders(String field) {
        return field.equals(QUIET_UNTIL) || field.equals(QUIET_REASON);
    }

    /** An agreement counts only with its reason. */
    @Override
    public List<Hint> hints(SheetState state) {
        boolean lacksReason =
                !state.value(QUIET_UNTIL).isEmpty() && state.value(QUIET_REASON).isEmpty();
        return lacksReason
                ? List.of(
                        new Hint(Row.SHEET, QUIET_REASON, "innovation.form.networkProfile.hint.quietReason", List.of()))
                : List.of();
    }

    /** The profile is about the network itself. */
    @Override
    public boolean isCopiedWithPages() {
        return false;
    }

    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        return state.sheet().isBefore(END, START)
                ? List.of(ValidationError.of(END, "innovation.network.problem.end"))
                : List.of();
    }
}
