package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.home.HomeReader;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.home.NextStepCondition;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.phase.confluence.WorkPagesView;
import dk.albertslund.innovation.phase.confluence.WorkPagesViewFactory;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the cards of next steps, each with a link to its page; for a guest, whom to ask instead. */
@Component
public final class StepCardFactory {
    /** Anchor of the field in the same macro. */
    private static final String WHY_FIELD = "#inno-networkProfile-sheet-whyHere";

    private static final String WRITE_QUESTION = "#write-question";

    private final StepTextFactory texts;
    private final List<NextStepCondition> conditions;
    private final HomeReaderResolver readers;
    private final WorkPagesViewFactory workPages;

    public StepCardFactory(
            StepTextFactory texts,
            List<NextStepCondition> conditions,
            HomeReaderResolver readers,
            WorkPagesViewFactory workPages) {
        this.texts = texts;
        this.conditions = List.copyOf(conditions);
        this.readers = readers;
        this.workPages = workPages;
    }

    /**
     * What the reader can do.
     *
     * @param steps empty for a guest
     * @param contacts whom a guest can ask; empty for others
     * @param brief URL of the brief before the meeting; empty for those who do not get it
     * @param now pages of exercises for the current phase
     * @param later pages of exercises for other phases
     */
    record Tasks(
            List<StepCardView> steps, List<LinkView> contacts, String brief, WorkPagesView now, WorkPagesView later) {}

    Tasks of(MacroContext context, SheetState profile, List<Sheet> sheets, PageUrls pages) {
        List<LinkView> leaders = readers.contacts(context);
        HomeReader reader = readers.reader(context, profile);
        if (reader == HomeReader.GUEST) {
            return new Tasks(List.of(), leaders, "", workPages.ofNow(context), workPages.ofOtherPhases(context));
        }
        List<NextStep> steps = NextStep.of(
                reader,
                !leaders.isEmpty(),
                !profile.value(ProfileForm.WHY_HERE).isEmpty(),
                !context.network().question().isEmpty(),
                !profile.value(ProfileForm.CORE_GROUP).isEmpty(),
                open(context, sheets, pages));
        return new Tasks(
                cards(steps, context, sheets, pages),
                List.of(),
                readers.brief(context),
                workPages.ofNow(context),
                workPages.ofOtherPhases(context));
    }

    /** Steps that features report as open, without those that the network has no page for. */
    private List<NextStep> open(MacroContext context, List<Sheet> sheets, PageUrls pages) {
        return conditions.stream()
                .filter(condition -> !url(condition.step(), context, pages).isEmpty())
                .filter(condition -> condition.isOpen(sheets))
                .map(NextStepCondition::step)
                .toList();
    }

    private List<StepCardView> cards(List<NextStep> steps, MacroContext context, List<Sheet> sheets, PageUrls pages) {
        return steps.stream()
                .map(step -> new StepCardView(
                        texts.title(step, context), texts.text(step, context, sheets), url(step, context, pages)))
                .toList();
    }

    /** URL of the page with the parameter that opens an empty draft. */
    private static String writing(MacroContext context, String page) {
        return context.isEditable() && !page.isEmpty() ? page + WRITE_QUESTION : page;
    }

    private static String url(NextStep step, MacroContext context, PageUrls pages) {
        return switch (step) {
            case WRITE_WHY -> context.isEditable() ? WHY_FIELD : "";
            case WRITE_QUESTION -> writing(context, pages.of("question"));
            case SHARPEN_QUESTION -> pages.of("question");
            case FIND_LEADER, FIND_PARTICIPANTS, TEND_PARTICIPANTS -> pages.of("participants");
            case PREPARE_SESSION -> pages.of("session");
            case LOOK_AT_TRIAL -> pages.of("trial");
            case LIST_STAKEHOLDERS -> pages.of("stakeholders");
            case PLAN_INVOLVEMENT -> pages.of("involvement");
            case WORK_IN_PHASE ->
                pages.of("phase-" + context.network().position().phase().key());
        };
    }
}
