package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.brief.confluence.BriefView;
import dk.albertslund.innovation.common.confluence.MessageBoxView;
import dk.albertslund.innovation.digest.confluence.DigestView;
import dk.albertslund.innovation.export.archive.confluence.ArchiveView;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.goandlook.confluence.SeenSolutionsView;
import dk.albertslund.innovation.guard.wrong.RightView;
import dk.albertslund.innovation.guard.wrong.WrongView;
import dk.albertslund.innovation.guide.confluence.GuideView;
import dk.albertslund.innovation.health.confluence.HealthView;
import dk.albertslund.innovation.home.confluence.HomeView;
import dk.albertslund.innovation.home.confluence.PositionView;
import dk.albertslund.innovation.intake.confluence.IntakeView;
import dk.albertslund.innovation.involvement.confluence.CitizensView;
import dk.albertslund.innovation.involvement.confluence.InvolvementView;
import dk.albertslund.innovation.knowledge.confluence.DiamondView;
import dk.albertslund.innovation.knowledge.confluence.KnowledgeView;
import dk.albertslund.innovation.mail.confluence.MailChoicesView;
import dk.albertslund.innovation.mail.confluence.MailFrameView;
import dk.albertslund.innovation.overview.confluence.OverviewPanelView;
import dk.albertslund.innovation.overview.confluence.OverviewView;
import dk.albertslund.innovation.page.confluence.OrphanedPageView;
import dk.albertslund.innovation.page.confluence.SpaceConversionView;
import dk.albertslund.innovation.participants.confluence.AccessView;
import dk.albertslund.innovation.phase.confluence.CriteriaView;
import dk.albertslund.innovation.phase.confluence.PhaseView;
import dk.albertslund.innovation.phase.confluence.spiral.SpiralView;
import dk.albertslund.innovation.portfolio.confluence.PortfolioView;
import dk.albertslund.innovation.question.confluence.QuestionView;
import dk.albertslund.innovation.reflection.confluence.MyReflectionsView;
import dk.albertslund.innovation.reflection.confluence.ReflectionView;
import dk.albertslund.innovation.rollup.confluence.RollupView;
import dk.albertslund.innovation.session.confluence.SessionView;
import dk.albertslund.innovation.session.live.confluence.JoinView;
import dk.albertslund.innovation.session.live.confluence.RunScreenView;
import dk.albertslund.innovation.session.live.confluence.RunStateView;
import dk.albertslund.innovation.session.live.confluence.seat.RunTablesView;
import dk.albertslund.innovation.session.notes.confluence.SessionNotesView;
import dk.albertslund.innovation.session.rehearsal.confluence.RehearsalView;
import dk.albertslund.innovation.session.summary.confluence.SessionSummaryView;
import dk.albertslund.innovation.settings.confluence.SettingsView;
import dk.albertslund.innovation.stakeholder.confluence.StakeholdersView;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ViewsTest {
    private static final String RIGHT = RightView.class.getName() + "#";

    /** Templates that Java code renders, with the name and type of their view; the others are included by these. */
    private static final Map<String, Map<String, Type>> DRAWN = Map.ofEntries(
            drawn("brief/mail.vm", "brief", BriefView.class),
            drawn("brief/page.vm", "brief", BriefView.class),
            drawn("common/box.vm", "box", MessageBoxView.class),
            drawn("common/readonly.vm", "", Void.class),
            drawn("digest/mail.vm", "digest", DigestView.class),
            drawn("export/archive.vm", "archive", ArchiveView.class),
            drawn("form/form.vm", "form", FormView.class),
            drawn("form/read.vm", "form", FormView.class),
            drawn("guide/guide.vm", "guide", GuideView.class),
            drawn("goandlook/list.vm", "seen", SeenSolutionsView.class),
            drawn("health/health.vm", "health", HealthView.class),
            drawn("home/home.vm", "home", HomeView.class),
            drawn("home/position-panel.vm", "positionHtml", String.class),
            drawn("home/position.vm", "position", PositionView.class),
            drawn("intake/intake.vm", "intake", IntakeView.class),
            drawn("intake/proposals-panel.vm", "intake", IntakeView.class),
            drawn("involvement/citizens.vm", "involvement", CitizensView.class),
            drawn("involvement/citizens-panel.vm", "involvement", CitizensView.class),
            drawn("involvement/coverage-panel.vm", "involvement", CitizensView.class),
            drawn("involvement/findings-panel.vm", "involvement", CitizensView.class),
            drawn("involvement/involvement.vm", "involvement", InvolvementView.class),
            drawn("knowledge/diamond-panel.vm", "diamond", DiamondView.class),
            drawn("knowledge/knowledge.vm", "knowledge", KnowledgeView.class),
            drawn("mail/choices.vm", "mails", MailChoicesView.class),
            drawn("mail/frame-bottom.vm", "mail", MailFrameView.class),
            drawn("mail/frame-top.vm", "mail", MailFrameView.class),
            drawn("overview/overview.vm", "overview", OverviewView.class),
            drawn("portfolio/portfolio.vm", "portfolio", PortfolioView.class),
            drawn("overview/page.vm", "overview", OverviewView.class),
            drawn("overview/panel.vm", "panel", OverviewPanelView.class),
            drawn("page/orphaned-page.vm", "orphanedPage", OrphanedPageView.class),
            drawn("page/space-conversion.vm", "conversion", SpaceConversionView.class),
            drawn("participants/access.vm", "access", AccessView.class),
            drawn("phase/criteria-count-panel.vm", "criteria", CriteriaView.class),
            drawn("phase/criteria-panel.vm", "criteria", CriteriaView.class),
            drawn("phase/phase.vm", "phase", PhaseView.class),
            drawn("phase/spiral.vm", "spiral", SpiralView.class),
            drawn("question/question.vm", "question", QuestionView.class),
            drawn("reflection/my-reflections.vm", "diary", MyReflectionsView.class),
            drawn("reflection/reflection.vm", "reflection", ReflectionView.class),
            drawn("rollup/rollup.vm", "rollup", RollupView.class),
            drawn("session/live/join.vm", "join", JoinView.class),
            drawn("session/live/lead.vm", "screen", RunScreenView.class),
            drawn("session/live/line.vm", "live", RunStateView.class),
            drawn("session/live/page-bottom.vm", "", Void.class),
            drawn("session/live/page-form.vm", "screen", RunScreenView.class),
            drawn("session/live/page-top.vm", "screen", RunScreenView.class),
            drawn("session/live/participant.vm", "screen", RunScreenView.class),
            drawn("session/live/projector.vm", "screen", RunScreenView.class),
            drawn("session/summary/mail-link.vm", "page", LinkView.class),
            drawn("session/summary/summary.vm", "summary", SessionSummaryView.class),
            drawn("session/live/tables-lead.vm", "tables", RunTablesView.class),
            drawn("session/live/tables-projector.vm", "tables", RunTablesView.class),
            drawn("session/session.vm", "session", SessionView.class),
            drawn("session/notes/notes.vm", "notes", SessionNotesView.class),
            drawn("session/rehearsal/rehearsal.vm", "rehearsal", RehearsalView.class),
            drawn("settings/settings.vm", "settings", SettingsView.class),
            drawn("stakeholder/blind-panel.vm", "stakeholders", StakeholdersView.class),
            drawn("stakeholder/matrix-panel.vm", "stakeholders", StakeholdersView.class),
            drawn("stakeholder/row-form.vm", "stakeholders", StakeholdersView.class),
            drawn("stakeholder/stakeholders.vm", "stakeholders", StakeholdersView.class),
            drawn("stakeholder/timeline-panel.vm", "stakeholders", StakeholdersView.class));

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private static Map.Entry<String, Map<String, Type>> drawn(String template, String name, Type view) {
        return Map.entry("templates/innovation/" + template, Map.of(name, view));
    }

    @Test
    public void aTemplateIsHandedOnlyWhatHasBeenDecided() {
        assertEquals("", String.join("\n", ViewRules.findings(AppClasses.that(ViewRules::isView))));
    }

    @Test
    public void theJarAllowsWhatTemplatesCallAndNothingElse() throws Exception {
        TemplateCalls calls = new TemplateCalls(Project.ours());
        for (Map.Entry<String, Map<String, Type>> template : DRAWN.entrySet()) {
            calls.follow(template.getKey(), template.getValue());
        }
        List<String> findings = new ArrayList<>(calls.findings());
        calls.unread().forEach(template -> findings.add("Nothing draws " + template));
        findings.addAll(ViewRules.findings(Descriptor.built(Project.ours()).texts("method"), calls.calls()));

        assertEquals("", String.join("\n", findings));
    }

    @Test
    public void inTheOpenTheListIsEmpty() {
        assertEquals(List.of("${views}"), Descriptor.of(Project.ours()).texts("method"));
    }

    @Test
    public void aViewMayHoldTextNumbersBooleansAndLists() {
        assertEquals(List.of(), ViewRules.findings(List.of(RightView.class)));
    }

    @Test
    public void aViewThatCanMoreIsFound() {
        String wrong = WrongView.class.getName();
        String handed = "; templates are handed text, numbers, booleans, views and lists or maps of them";

        assertEquals(
                List.of(
                        wrong + "#close returns void" + handed,
                        wrong + "#start returns java.time.Instant" + handed,
                        wrong + "#thing returns java.util.List<java.lang.Object>" + handed,
                        wrong + "$InnerView is not a public record of its own file"),
                ViewRules.findings(List.of(WrongView.class, WrongView.InnerView.class)).stream()
                        .sorted()
                        .toList());
    }

    @Test
    public void anAllowlistOutOfStepIsFound() {
        assertEquals(
                List.of(
                        "A template calls what is not allowed: " + RIGHT + "rows()",
                        "No template calls " + RIGHT + "title(); a view holds what is shown"),
                ViewRules.findings(
                        List.of(RIGHT + "title()", RIGHT + "isStalled()"),
                        List.of(RIGHT + "rows()", RIGHT + "isStalled()")));
    }

    @Test
    public void aTemplateIsFollowedFromItsViewThroughLoopsAndOtherTemplates() throws Exception {
        TemplateCalls calls = new TemplateCalls(new WrongProject(folder)
                .withTemplate("all.vm", """
                        #set($all = $view)
                        #foreach($row in $all.rows())<i title="$row.title()">#parse("templates/row.vm")</i>#end
                        #foreach($one in [$view])$i18n.getText("a", $one.isStalled())#end
                        """)
                .withTemplate("row.vm", "#if($row.counts() && $row.counts().size() > 1)$row.gone()$row.title$other#end")
                .withTemplate("alone.vm", "")
                .project());

        calls.follow("templates/all.vm", Map.of("view", RightView.class));

        assertEquals(
                Set.of(RIGHT + "rows()", RIGHT + "title()", RIGHT + "isStalled()", RIGHT + "counts()"), calls.calls());
        assertEquals(List.of("templates/alone.vm"), calls.unread());
        assertEquals(
                Set.of(
                        "templates/row.vm asks otherwise than by a method without parameters: title",
                        "templates/row.vm calls gone() of " + RightView.class.getName(),
                        "templates/row.vm calls size() of java.util.Map<java.lang.String, java.lang.Integer>",
                        "templates/row.vm knows no $other"),
                calls.findings());
    }

    @Test
    public void aTemplateChosenByAValueMeansAllOfItsFolder() throws Exception {
        TemplateCalls calls = new TemplateCalls(new WrongProject(folder)
                .withTemplate("all.vm", "#parse(\"templates/part/${view.title()}.vm\")")
                .withTemplate("part/one.vm", "$view.isStalled()")
                .withTemplate("part/other.vm", "$view.gone()")
                .withTemplate("party.vm", "")
                .project());

        calls.follow("templates/all.vm", Map.of("view", RightView.class));

        assertEquals(Set.of(RIGHT + "title()", RIGHT + "isStalled()"), calls.calls());
        assertEquals(Set.of("templates/part/other.vm calls gone() of " + RightView.class.getName()), calls.findings());
        assertEquals(List.of("templates/party.vm"), calls.unread());
    }
}
