package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class LanguageTest {
    /**
     * Prefixes of keys that are composed at run time, for example of a form or phase; whether such a text is used is unknown.
     */
    private static final Set<String> DATA_DRIVEN = Set.of(
            "innovation.access.",
            "innovation.coach.advice.",
            "innovation.coach.lamp.",
            "innovation.brief.ask.",
            "innovation.digest.",
            "innovation.excuse.",
            "innovation.export.deck.",
            "innovation.export.slide.",
            "innovation.form.",
            "innovation.guide.",
            "innovation.health.cost.",
            "innovation.health.fact.",
            "innovation.health.job.",
            "innovation.health.part.",
            "innovation.home.fact.",
            "innovation.home.new.",
            "innovation.intake.",
            "innovation.involvement.",
            "innovation.mail.",
            "innovation.network.type.",
            "innovation.overview.",
            "innovation.phase.",
            "innovation.practice.",
            "innovation.question.course.",
            "innovation.question.state.",
            "innovation.rollup.column.",
            "innovation.live.",
            "innovation.session.",
            "innovation.settings.field.",
            "innovation.settings.group.",
            "innovation.settings.what.",
            "innovation.portfolio.",
            "innovation.settings.where.",
            "innovation.stakeholder.",
            "innovation.step.");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private List<String> findingsIn(String english, String danish) {
        return LanguageRules.findings(
                new WrongProject(folder).withTexts(english, danish).project());
    }

    @Test
    public void bothLanguagesSayEverything() {
        assertEquals("", String.join("\n", LanguageRules.findings(Project.ours())));
    }

    @Test
    public void everyTextIsThereAndIsUsed() {
        assertEquals("", String.join("\n", LanguageRules.findings(Project.ours(), DATA_DRIVEN)));
    }

    @Test
    public void oneThingHasOneName() {
        assertEquals(
                "",
                LanguageFile.both(Project.ours()).stream()
                        .flatMap(file -> WordingRules.findings(file).stream())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    public void anotherNameForTheSameThingIsFound() {
        Project project = new WrongProject(folder)
                .withTexts("innovation.a=A new turn", "innovation.a=KLs model\ninnovation.b=Co-design\n")
                .project();

        assertEquals(
                List.of(
                        "i18n/innovation.properties innovation.a should say new round",
                        "i18n/innovation_da_DK.properties innovation.a should say KL\u2019s",
                        "i18n/innovation_da_DK.properties innovation.b should say the Danish word first"),
                LanguageFile.both(project).stream()
                        .flatMap(file -> WordingRules.findings(file).stream())
                        .toList());
    }

    @Test
    public void textsAsTheyShouldBePass() {
        assertEquals(
                List.of(),
                findingsIn(
                        "# Rollup\ninnovation.a=The network\\u2019s question\ninnovation.b=Shows {0} of {1}\n",
                        "innovation.a=Netv\\u00e6rkets sp\\u00f8rgsm\\u00e5l\ninnovation.b=Viser {0} af {1}\n"));
    }

    @Test
    public void aTextInOneLanguageOnlyIsFound() {
        assertEquals(
                List.of(
                        "i18n/innovation.properties lacks innovation.b",
                        "i18n/innovation_da_DK.properties lacks innovation.a"),
                findingsIn("innovation.a=A", "innovation.b=B"));
    }

    @Test
    public void aTextThatWouldComeOutWrongIsFound() {
        assertEquals(
                List.of(
                        "i18n/innovation.properties says twice innovation.a",
                        "i18n/innovation.properties innovation.a is empty",
                        "i18n/innovation.properties innovation.b holds markup",
                        "i18n/innovation.properties innovation.c holds ', which is dropped from texts with arguments; "
                                + "write \\u2019",
                        "i18n/innovation.properties innovation.d has brackets that Confluence cannot read: {x}",
                        "i18n/innovation_da_DK.properties:4 has a letter to be written as a Unicode escape",
                        "innovation.e takes other arguments in Danish than in English"),
                findingsIn(
                        "innovation.a=A\ninnovation.a=\ninnovation.b=<b>\ninnovation.c=it's\ninnovation.d={x}\n"
                                + "innovation.e={0} {1}\n",
                        "innovation.a=A\ninnovation.b=B\ninnovation.c=C\ninnovation.d=Spørgsmål\ninnovation.e={1}\n"));
    }

    @Test
    public void aTextThatIsMissingIsFoundWhereverItIsAskedFor() {
        WrongProject wrong = new WrongProject(folder)
                .withDescriptor("<web-item key=\"a\" i18n-name-key=\"innovation.a\"/>")
                .with(
                        Project.SOURCES + "/B.java",
                        "class B { String b = \"innovation.b\", type = \"innovation.type.\"; }")
                .withTemplate("c.vm", "$i18n.getText(\"innovation.c\", $row.count)")
                .withTemplate("d.xml", "<at:i18n at:key=\"innovation.d\"/>")
                .with(Project.SCRIPTS + "/e.js", "WRM.I18n.getText('innovation.e'); AJS.I18n.getText(\"innovation.f\")")
                .with(Project.RESOURCES + "/soy/g.soy", "{getText('innovation.g')}")
                .withTexts("", "innovation.a=A\ninnovation.b=B\ninnovation.type.learning=L\n");

        assertEquals(
                List.of(
                        "i18n/innovation.properties lacks innovation.a",
                        "i18n/innovation.properties lacks innovation.b",
                        "i18n/innovation.properties lacks innovation.c",
                        "i18n/innovation.properties lacks innovation.d",
                        "i18n/innovation.properties lacks innovation.e",
                        "i18n/innovation.properties lacks innovation.f",
                        "i18n/innovation.properties lacks innovation.g",
                        "i18n/innovation.properties has nothing that begins with innovation.type.",
                        "i18n/innovation_da_DK.properties lacks innovation.c",
                        "i18n/innovation_da_DK.properties lacks innovation.d",
                        "i18n/innovation_da_DK.properties lacks innovation.e",
                        "i18n/innovation_da_DK.properties lacks innovation.f",
                        "i18n/innovation_da_DK.properties lacks innovation.g"),
                LanguageRules.findings(wrong.project(), Set.of()));
    }

    @Test
    public void aTextThatNobodyUsesIsFoundUnlessItIsPutTogether() {
        String texts = "innovation.old=Old\ninnovation.phase.focus.name=Focus\n";
        Project project = new WrongProject(folder)
                .withDescriptor("")
                .withTexts(texts, texts)
                .project();

        assertEquals(
                List.of("Nobody uses innovation.old"), LanguageRules.findings(project, Set.of("innovation.phase.")));
    }
}
