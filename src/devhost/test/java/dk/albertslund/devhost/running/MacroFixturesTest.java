package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.RequestScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Golden files in {@code macros}, see {@link MacroFixture}. The current date is written {@code (i dag)}. {@code
 * -Dfixtures.keep=true} keeps what is read now.
 */
@RunWith(Parameterized.class)
public class MacroFixturesTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final Path FOLDER = Path.of("test/resources/macros");
    private static final LocalDate FIRST_DAY = today();

    private static MacroTestWiki testWiki;

    private final String file;
    private final String output;

    public MacroFixturesTest(String file, String output) {
        this.file = file;
        this.output = output;
    }

    @Parameterized.Parameters(name = "{0} as {1}")
    public static List<Object[]> cases() throws IOException {
        List<Object[]> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path path : files.sorted().toList()) {
                MacroFixture.read(path)
                        .outputs()
                        .forEach(output ->
                                cases.add(new Object[] {path.getFileName().toString(), output}));
            }
        }
        return cases;
    }

    @BeforeClass
    public static void makeTheNetworks() {
        testWiki = new MacroTestWiki(WIKI);
    }

    private record RenderedPage(String html, Set<String> resources) {}

    @Test
    public void theReaderGetsWhatTheFileSaysAndNothingElse() throws IOException {
        MacroFixture fixture = MacroFixture.read(FOLDER.resolve(file));
        RenderedPage shown = WIKI.as(
                fixture.reader(),
                () -> new RenderedPage(
                        testWiki.render(fixture.place(), fixture.page(), output),
                        RequestScope.current().requiredResources()));
        String read = withoutToday(String.join("\n", PageTextExtractor.lines(shown.html())));
        assertEquals(List.of(), MacroOutputValidator.broken(shown.html(), output, shown.resources()));
        if (GoldenFiles.areKept()) {
            MacroFixture.keep(FOLDER.resolve(file), read);
            return;
        }
        assertEquals(fixture.reads(), read);
        fixture.has().forEach(piece -> assertTrue(piece + " in " + shown.html(), contains(shown, piece)));
        fixture.never().forEach(piece -> assertFalse(piece + " in " + shown.html(), contains(shown, piece)));
    }

    private static boolean contains(RenderedPage shown, String piece) {
        return shown.html().contains(piece);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    /** Also correct when midnight passes during the test. */
    private static String withoutToday(String text) {
        DateTimeFormatter danish =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(new Locale("da", "DK"));
        return text.replace(danish.format(FIRST_DAY), "(i dag)")
                .replace(danish.format(today()), "(i dag)")
                .replaceAll("\\bi (dag|går) kl\\. \\d\\d\\.\\d\\d", "(i dag)")
                .replaceAll("(?<=siden |Valgt )i (dag|går)\\b", "(i dag)")
                .replaceAll("(?m)^(Foreslået af .* til ).*", "$1(næste halvår)")
                .replaceAll("(?m)^Forslag til temaer for .*", "(næste frist for forslag)");
    }
}
