package dk.albertslund.innovation.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.model.Phase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class PublicationServiceTest {
    private static final Locale DANISH = new Locale("da", "DK");

    private final PublicationsInMemory publications = new PublicationsInMemory();
    private final PublishedSettings published = publications.published();
    private final PublishedLabels labels = new PublishedLabels(published);
    private final PublicationService publicationService = new PublicationService(
            publications, published, new FieldValueValidator(Samples.PEOPLE), Samples.AT_ONCE, Samples.CLOCK);

    private Settings publish(Map<String, String> values) {
        return publicationService
                .publish(publications.latest().edition(), values, "key-asta")
                .settings();
    }

    private Map<String, String> problems(Map<String, String> values) {
        ValidationException exception = assertThrows(ValidationException.class, () -> publish(values));
        Map<String, String> problems = new HashMap<>();
        exception.errors().forEach(error -> problems.put(error.field(), error.messageKey()));
        return problems;
    }

    private String label(String key, Locale locale) {
        return labels.label(key, locale).orElse("");
    }

    @Test
    public void aPhaseIsCalledWhatWasPublishedLast() {
        publish(Map.of("phase.prototype.da", "  Afpr\u00f8vning  i det sm\u00e5 "));

        assertEquals("Afpr\u00f8vning i det sm\u00e5", label("innovation.phase.prototype.name", DANISH));
        assertEquals("", label("innovation.phase.prototype.name", Locale.ENGLISH));
        assertEquals("", label("innovation.phase.focus.name", DANISH));
        assertEquals("", label("innovation.phase.prototype.purpose", DANISH));
    }

    @Test
    public void whatIsNotSentStaysAsItWas() {
        publish(Map.of("phase.focus.en", "Aim", "quiet", "30"));
        Settings current = publish(Map.of("threshold.methods", "3"));

        assertEquals("Aim", current.label(Phase.FOCUS).english());
        assertEquals(30, current.quietDays());
        assertEquals(new Thresholds(3, 3, 2, 20), current.thresholds());
    }

    @Test
    public void namesAreKeptForSoManyMonthsAndHalfYearsAreShownAsPublished() {
        assertEquals(6, publications.latest().settings().retentionMonths());
        assertTrue(publications.latest().settings().showsHalfYears());

        Settings current = publish(Map.of("retention", "12", "halfYears", ""));

        assertEquals(12, current.retentionMonths());
        assertFalse(current.showsHalfYears());
        assertEquals(current, SettingsSerializer.settings(SettingsSerializer.of(current)));
        assertEquals(
                "innovation.settings.problem.number",
                problems(Map.of("retention", "0")).get("retention"));
        assertEquals(
                "innovation.settings.problem.number",
                problems(Map.of("retention", "61")).get("retention"));
        assertEquals(
                6,
                publicationService
                        .undo(publications.latest().edition(), "key-asta")
                        .settings()
                        .retentionMonths());
    }

    @Test
    public void livePagesAreTurnedOffAndOnAgain() {
        assertTrue(publications.latest().settings().showsLiveChanges());
        assertTrue(SettingsSerializer.settings(Map.of("quiet", "30")).showsLiveChanges());

        Settings off = publish(Map.of("liveChanges", ""));

        assertFalse(off.showsLiveChanges());
        assertEquals(off, SettingsSerializer.settings(SettingsSerializer.of(off)));
        assertEquals(
                List.of("liveChanges"),
                SettingChange.between(Settings.DEFAULTS, off).stream()
                        .map(SettingChange::key)
                        .toList());
        assertTrue(publicationService
                .undo(publications.latest().edition(), "key-asta")
                .settings()
                .showsLiveChanges());
    }

    @Test
    public void whatIsPublishedIsReadAsItWasWritten() {
        Settings current = publish(Map.of(
                "phase.theming.da",
                "Temaer = fund",
                "types",
                "welfare,innovation,learning,new-1",
                "type.new-1.da",
                "Klimanetv\u00e6rk",
                "type.welfare.quiet",
                "28",
                "type.welfare.gates",
                "true",
                "steps",
                ""));

        assertEquals(current, SettingsSerializer.settings(SettingsSerializer.of(current)));
        assertTrue(current.hasGates("welfare"));
        assertFalse(current.hasGates("learning"));
        assertEquals(28, current.quietDays("welfare"));
        assertEquals(42, current.quietDays("learning"));
        assertEquals(42, current.quietDays("unheard-of"));
        assertFalse(current.showsSteps());
    }

    @Test
    public void aDraftIsKeptAsItWillBePublished() {
        publicationService.preview(publications.latest().edition(), Map.of("quiet", " 4\u00003 "), "key-asta");

        assertEquals("43", publications.draft("key-asta").orElseThrow().values().get("quiet"));
    }

    @Test
    public void aNewTypeIsGivenAKeyThatItKeeps() {
        Settings current = publish(Map.of(
                "types",
                "new-1,welfare,innovation,learning,new-2",
                "type.new-1.da",
                "\u00d8-netv\u00e6rk!",
                "type.new-1.months",
                "3",
                "type.new-2.da",
                "\u00d8 netv\u00e6rk"));

        assertEquals(List.of("oe-netvaerk", "welfare", "innovation", "learning", "oe-netvaerk-2"), current.typeKeys());
        assertEquals(
                Optional.of(LocalDate.of(2026, 6, 1)),
                current.type("oe-netvaerk").orElseThrow().defaultEnd(LocalDate.of(2026, 3, 1)));
        assertEquals("\u00d8-netv\u00e6rk!", label("innovation.network.type.oe-netvaerk.name", Locale.ENGLISH));

        Settings renamed = publish(Map.of("type.oe-netvaerk.da", "Holmnetv\u00e6rk"));

        assertEquals(
                "Holmnetv\u00e6rk",
                renamed.type("oe-netvaerk").orElseThrow().name().danish());
    }

    @Test
    public void whatIsLeftOutOfTheListIsHiddenAndNotLost() {
        Settings current = publish(Map.of("types", "welfare,innovation", "excuses", "other,noTime"));

        assertEquals(List.of("welfare", "innovation", "learning"), current.typeKeys());
        assertEquals(
                List.of("welfare", "innovation"),
                current.offeredTypes().stream().map(NetworkType::key).toList());
        assertEquals(
                List.of("other", "noTime"),
                current.offeredExcuses().stream().map(Excuse::code).toList());
        assertEquals(12, current.excuses().size());
    }

    @Test
    public void anExcuseIsAddedWithWordsInBothLanguages() {
        publish(Map.of(
                "excuses", "new-7,noTime", "excuse.new-7.da", "Det er sommerferie", "excuse.new-7.en", "It is summer"));

        assertEquals("It is summer", label("innovation.excuse.det-er-sommerferie.name", Locale.ENGLISH));
        assertEquals("", label("innovation.excuse.noTime.name", DANISH));
    }

    @Test
    public void everyProblemIsToldAtItsFieldAndNothingIsPublished() {
        Map<String, String> problems = problems(Map.of(
                "phase.focus.da", "x".repeat(61),
                "quiet", "6",
                "threshold.methods", "many",
                "type.welfare.quiet", "366",
                "types", "welfare,new-1,new-2",
                "type.new-2.da", "Nyt",
                "type.welfare.da", "nyt",
                "phase.discovery.da", "010203-1234"));

        assertEquals(
                Map.of(
                        "phase.focus.da", "innovation.form.problem.long",
                        "quiet", "innovation.settings.problem.number",
                        "threshold.methods", "innovation.settings.problem.number",
                        "type.welfare.quiet", "innovation.settings.problem.number",
                        "type.new-1.da", "innovation.settings.problem.name",
                        "type.new-2.da", "innovation.settings.problem.twice",
                        "phase.discovery.da", "innovation.form.problem.cpr"),
                problems);
        assertEquals(Settings.DEFAULTS, published.current());
    }

    @Test
    public void oneTypeMustBeOnOffer() {
        assertEquals(
                Map.of("types", "innovation.settings.problem.types"),
                problems(Map.of(
                        "type.welfare.hidden", "true",
                        "type.innovation.hidden", "true",
                        "type.learning.hidden", "true")));
    }

    @Test
    public void aKeyThatNobodyHasGivenIsRefused() {
        assertEquals(Map.of("types", "innovation.form.problem.version"), problems(Map.of("types", "welfare,<script>")));
        assertEquals(
                Map.of("excuses", "innovation.form.problem.version"), problems(Map.of("excuses", "noTime,stolen")));
    }

    @Test
    public void whoPublishesOnTopOfAnOlderEditionIsTold() {
        publish(Map.of("quiet", "30"));

        ValidationException late = assertThrows(
                ValidationException.class, () -> publicationService.publish(0, Map.of("quiet", "50"), "key-bo"));

        assertEquals(
                "innovation.settings.problem.meanwhile", late.errors().get(0).messageKey());
        assertEquals(30, published.current().quietDays());
        assertThrows(ValidationException.class, () -> publicationService.undo(0, "key-bo"));
    }

    @Test
    public void nothingNewIsNoPublication() {
        assertEquals(Map.of("", "innovation.settings.problem.same"), problems(Map.of("quiet", "42")));
    }

    @Test
    public void undoBringsBackWhatCountedBeforeButLosesNoType() {
        publish(Map.of("phase.prototype.da", "Fors\u00f8g"));
        publish(Map.of(
                "types", "welfare,innovation,learning,new-1", "type.new-1.da", "Klima", "phase.prototype.da", ""));

        Settings undone = publicationService.undo(2, "key-bo").settings();

        assertEquals("Fors\u00f8g", undone.label(Phase.PROTOTYPE).danish());
        assertTrue(undone.type("klima").orElseThrow().isHidden());
        assertEquals(3, publications.latest().edition());
        assertEquals("key-bo", publications.latest().author());
    }

    @Test
    public void theFirstPublicationCanBeUndoneToo() {
        publish(Map.of("quiet", "30"));

        assertEquals(Settings.DEFAULTS, publicationService.undo(1, "key-asta").settings());
        assertThrows(ValidationException.class, () -> new PublicationService(
                        new PublicationsInMemory(),
                        published,
                        new FieldValueValidator(Samples.PEOPLE),
                        Samples.AT_ONCE,
                        Samples.CLOCK)
                .undo(0, "key-asta"));
    }

    @Test
    public void aPreviewIsKeptAsADraftAndCountsForNobody() {
        Map<String, String> values = Map.of("quiet", "50");

        Settings seen = publicationService.preview(0, values, "key-asta");

        assertEquals(50, seen.quietDays());
        assertEquals(42, published.current().quietDays());
        assertEquals(values, publications.draft("key-asta").orElseThrow().values());
        assertEquals(Optional.empty(), publications.draft("key-bo"));
    }

    @Test
    public void aProblemNamesTheFieldThatItIsMovedTo() {
        assertEquals("b", ValidationError.of("a", "key", 1).forField("b").field());
    }
}
