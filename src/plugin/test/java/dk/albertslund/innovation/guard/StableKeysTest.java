package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.page.confluence.AoNetworkPage;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class StableKeysTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void namesInPagesAndDataNeverChange() {
        Project ours = Project.ours();
        Set<String> keys = StableKeys.of(Descriptor.of(ours), AppClasses.that(EntityRules::isEntity));

        formKinds().flatMap(StableKeys::of).forEach(keys::add);

        assertEquals("", String.join("\n", StableKeys.findings(keys, ours.text(StableKeys.FILE))));
    }

    private static Stream<FormKind> formKinds() {
        return AppClasses.that(
                        type -> FormKind.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .stream()
                .map(StableKeysTest::create);
    }

    private static FormKind create(Class<?> kind) {
        try {
            if (kind == ProfileForm.class) {
                return new ProfileForm(PublicationsInMemory.usual());
            }
            Constructor<?> constructor = kind.getConstructors()[0];
            return (FormKind)
                    (constructor.getParameterCount() == 0
                            ? constructor.newInstance()
                            : constructor.newInstance(Clock.systemUTC()));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new AssertionError(
                    kind.getName() + " needs a public constructor without parameters or with a clock", e);
        }
    }

    @Test
    public void everythingThatAFormKeepsIsStable() {
        List<String> keys = StableKeys.of(new QuestionForm()).toList();

        assertTrue(keys.toString(), keys.contains("field innovationQuestion why"));
        assertTrue(keys.toString(), keys.contains("field innovationQuestion drafts text"));
    }

    @Test
    public void everyNameThatIsKeptElsewhereIsStable() {
        Descriptor descriptor =
                Descriptor.of(new WrongProject(folder).withDescriptor("""
                        <xhtml-macro key="rollup" name="innovation-rollup">
                          <parameters><parameter name="sort"/></parameters>
                        </xhtml-macro>
                        <content-property-index-schema key="facts">
                          <key property-key="innovation-network">
                            <extract path="phase" type="string" alias="innovationPhase"/>
                          </key>
                        </content-property-index-schema>
                        <ao key="tables" namespace="dk.albertslund.innovation"/>
                        """).project());

        assertEquals(
                Set.of(
                        "ao-namespace dk.albertslund.innovation",
                        "column NETWORK_PAGE NETWORK_ID",
                        "column NETWORK_PAGE PAGE_ID",
                        "column NETWORK_PAGE SHOWS",
                        "content-property innovation-network phase innovationPhase",
                        "macro innovation-rollup",
                        "macro-parameter innovation-rollup sort",
                        "module facts",
                        "module rollup",
                        "module tables",
                        "table NETWORK_PAGE"),
                StableKeys.of(descriptor, List.of(AoNetworkPage.class)));
    }

    @Test
    public void aNameRenamedIsFoundAndANewOneIsWrittenDown() {
        assertEquals(
                List.of(
                        "Removed or renamed, although pages or data use it: macro innovation-home",
                        "New, and for ever; add to docs/stable-keys.txt: macro innovation-start"),
                StableKeys.findings(
                        Set.of("macro innovation-start", "module tables"),
                        "# What pages hold\nmacro innovation-home\nmodule tables\n"));
    }
}
