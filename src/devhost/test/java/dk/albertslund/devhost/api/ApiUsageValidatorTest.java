package dk.albertslund.devhost.api;

import static dk.albertslund.devhost.api.ApiFixture.OF_10;
import static dk.albertslund.devhost.api.ApiFixture.row;
import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Differences that would fail in Confluence only are found. */
public class ApiUsageValidatorTest {
    private static final String MAY_READ = "boolean mayRead(com.atlassian.small.Member)";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private int small;

    private ApiFixture small() {
        return new ApiFixture(folder.getRoot().toPath().resolve("small" + small++));
    }

    @Test
    public void whatIsProvenIsAccepted() {
        assertEquals(List.of(), small().findings());
    }

    @Test
    public void aWrongReturnTypeIsFound() {
        assertEquals(
                List.of(
                        "Not proven, the page says “" + MAY_READ + "”; add: "
                                + row("Shelf", "java.lang.Boolean mayRead(com.atlassian.small.Member)", "SOURCE?"),
                        "Nothing in the jar refers to this; remove: com.atlassian.small.Shelf: " + MAY_READ),
                small().stub("Shelf", "public interface Shelf { Boolean mayRead(Member who); <T> T ask(Answer<T> a); }")
                        .findings());
    }

    @Test
    public void aParentInsteadOfTheParametersTypeIsFound() {
        assertEquals(
                List.of(
                        "Not proven, the page says “" + MAY_READ + "”; add: "
                                + row("Shelf", "boolean mayRead(com.atlassian.small.User)", "SOURCE?"),
                        "Not proven; add: " + row("User", "interface", "SOURCE?"),
                        "Nothing in the jar refers to this; remove: com.atlassian.small.Shelf: " + MAY_READ),
                small().stub("Shelf", "public interface Shelf { boolean mayRead(User who); <T> T ask(Answer<T> a); }")
                        .findings());
    }

    @Test
    public void aClassInsteadOfAnInterfaceIsFound() {
        assertEquals(
                List.of(
                        "Not proven, the page says “interface”; add: " + row("Shelf", "class", "SOURCE?"),
                        "Nothing in the jar refers to this; remove: com.atlassian.small.Shelf: interface",
                        "The jar needs com.atlassian.small.Shelf as class, the page says interface"),
                small().stub(
                                "Shelf",
                                "public abstract class Shelf { public abstract boolean mayRead(Member who);"
                                        + " public abstract <T> T ask(Answer<T> how); }")
                        .findings());
    }

    @Test
    public void aWrongMethodOfWhatThePluginImplementsIsFound() {
        assertEquals(
                List.of(
                        "Not proven; add: " + row("Answer", "java.lang.Object answer()", "SOURCE?"),
                        "Nothing in the jar refers to this; remove: com.atlassian.small.Answer: java.lang.Object give()"),
                small().stub("Answer", "public interface Answer<T> { T answer(); }")
                        .findings());
    }

    @Test
    public void aMissingTypeIsFoundWhereverItIsNamed() {
        String row = row("Later", "interface", "SOURCE?");
        String call = "public class Reader { void reads(java.util.List<Later> all) {} }";
        String later = "public interface Later {}";

        assertEquals(
                "In a signature",
                "Not proven; add: " + row,
                small().stub("Later", later).plugin(call).findings().get(0));
        assertEquals(
                "In the list of services",
                List.of("Not proven; add: " + row),
                small().stub("Later", later)
                        .line("com.atlassian.small.Later#later")
                        .findings());
        assertEquals(
                "In the descriptor, without a stub",
                List.of("Not proven; add: " + row("Odd", "?", "SOURCE?")),
                small().line("<condition class=\"com.atlassian.small.Odd\"/>").findings());
    }

    @Test
    public void anAnnotationWithoutARowIsFound() {
        assertEquals(
                List.of("Not proven; add: " + row("Mark", "annotation", "SOURCE?")),
                small().without(row("Mark", "annotation", OF_10)).findings());
    }

    @Test
    public void whatIsNotCertainIsNotUsed() {
        String member = "com.atlassian.small.Member: interface extends com.atlassian.small.User";
        String kind = "interface extends com.atlassian.small.User";
        ApiFixture without = small().without(row("Member", kind, OF_10));

        assertEquals(
                List.of("Not certain, so not to be used: " + member),
                without.page(row("Member", kind, "shop (10.0.1), UNCERTAIN")).findings());
    }

    @Test
    public void anOldSourceStandsUnderWhatToLookAtFirst() {
        String kind = "interface extends com.atlassian.small.User";
        String old = row("Member", kind, "javadoc 8.9.3");

        assertEquals(
                List.of("Its source is not of Confluence 10, so it belongs under “" + ApiUsageDocument.LOOK_FIRST
                        + "”: com.atlassian.small.Member: " + kind),
                small().without(row("Member", kind, OF_10)).page(old).findings());
        assertEquals(
                List.of(),
                small().without(row("Member", kind, OF_10))
                        .page("## " + ApiUsageDocument.LOOK_FIRST)
                        .page(old)
                        .findings());
    }

    @Test
    public void aRowWithoutASourceOrWrittenTwiceIsFound() {
        assertEquals(
                List.of(
                        "Written twice: com.atlassian.small.Shelf: interface",
                        "Without a source: com.atlassian.small.Shelf: interface"),
                small().page("## " + ApiUsageDocument.LOOK_FIRST)
                        .page(row("Shelf", "interface", ""))
                        .findings());
    }

    @Test
    public void aStubThatNobodyCallsIsFound() {
        String shelf = "public interface Shelf { boolean mayRead(Member who); <T> T ask(Answer<T> a); void burn(); }";
        String needless = "Nothing calls this stub; remove it: com.atlassian.small.Shelf: void burn()";

        assertEquals(List.of(needless), small().stub("Shelf", shelf).findings());
        assertEquals(
                List.of(),
                small().stub("Shelf", shelf)
                        .page("## " + ApiUsageDocument.NOT_THE_PLUGINS)
                        .page(row("Shelf", "void burn()", "the development host"))
                        .findings());
    }

    @Test
    public void aReasonForNothingIsFound() {
        assertEquals(
                List.of("Spares no stub; remove: com.atlassian.small.Shelf: " + MAY_READ),
                small().page("## " + ApiUsageDocument.NOT_THE_PLUGINS)
                        .page(row("Shelf", MAY_READ, "the development host"))
                        .findings());
    }

    @Test
    public void aCallThroughTheJarsOwnClassIsACallToWhatItExtends() {
        String plugin = """
                @Mark("reader")
                public abstract class Reader implements Shelf {
                    boolean reads(Member who) { return mayRead(who) && this.<Object>ask(() -> "yes") != null; }
                }
                """;

        assertEquals(
                List.of(
                        "Not proven, the page says “interface”; add: "
                                + row("Shelf", "interface, implemented here", "SOURCE?"),
                        "Nothing in the jar refers to this; remove: com.atlassian.small.Shelf: interface"),
                small().plugin(plugin).findings());
    }
}
