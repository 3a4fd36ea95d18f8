package dk.albertslund.devhost.browser.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Compares every component in every state, as the component sheet of the development host shows them, with the kept
 * pictures. {@code -Dcomponents.keep=true} keeps the new ones. No machine's fonts make a difference: {@code boxes.ttf},
 * made for this test, draws every letter as a box of half an em.
 */
public class ComponentSheetTest {
    private static final Path KEPT = Path.of("test/resources/components");
    private static final Path FOUND = Path.of("target/components");
    private static final String PICTURE = ".png";
    private static final int HEIGHT = 1000;
    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final List<String> THEMES = List.of("light", "dark");

    private static final String LOOK = """
            async ([font, theme]) => {
                document.documentElement.dataset.colorMode = theme;
                const bytes = Uint8Array.from(atob(font), byte => byte.charCodeAt(0));
                document.fonts.add(await new FontFace('Boxes', bytes).load());
                const style = new CSSStyleSheet();
                style.replaceSync(`* { font-family: Boxes !important; transition: none !important; }
                    .wiki-header { display: none !important; }`);
                document.adoptedStyleSheets.push(style);
            }""";
    private static final String STYLE = """
            text => {
                const style = new CSSStyleSheet();
                style.replaceSync(text);
                document.adoptedStyleSheets.push(style);
            }""";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @BeforeClass
    public static void aPracticeNetwork() {
        WIKI.practiceNetwork("ARK", "Komponenter", "leder1");
    }

    private static void open(BrowserUser user, int width, String theme) throws IOException {
        user.page().setViewportSize(width, HEIGHT);
        user.open("/components/ARK");
        user.page().waitForSelector("#components[data-ready]");
        String font = Base64.getEncoder().encodeToString(Files.readAllBytes(KEPT.resolve("boxes.ttf")));
        user.page().evaluate(LOOK, List.of(font, theme));
        user.page().mouse().move(0, 0);
    }

    private static Locator component(BrowserUser user, String name) {
        return user.page().locator("[data-component='" + name + "']");
    }

    private static BufferedImage picture(Locator component) throws IOException {
        byte[] png = component.screenshot(new Locator.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        }
        writer.dispose();
    }

    /** What differs, with the names of the files that show it; empty when nothing does. */
    private static List<String> compare(String name, BufferedImage actual) throws IOException {
        Path kept = KEPT.resolve(name + PICTURE);
        if (Boolean.getBoolean("components.keep")) {
            write(actual, kept);
        }
        Path found = FOUND.resolve(name + PICTURE);
        if (!Files.exists(kept)) {
            write(actual, found);
            return List.of("no picture is kept of " + found);
        }
        PictureComparison comparison = new PictureComparison(ImageIO.read(kept.toFile()), actual);
        if (!comparison.isDifferent()) {
            return List.of();
        }
        Path difference = FOUND.resolve(name + "-difference" + PICTURE);
        write(actual, found);
        write(comparison.difference(), difference);
        return List.of(comparison + ": " + found + ", " + difference);
    }

    @Test
    public void everyComponentLooksAsItWasKept() throws IOException {
        List<String> differences = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        try (BrowserUser leader = WIKI.login("leder1")) {
            for (int width : WIDTHS) {
                for (String theme : THEMES) {
                    open(leader, width, theme);
                    assertEquals(
                            List.of(), leader.page().locator("[data-no-source]").allTextContents());
                    for (Locator component :
                            leader.page().locator("[data-component]").all()) {
                        String name = component.getAttribute("data-component") + "-" + width + "-" + theme;
                        names.add(name + PICTURE);
                        differences.addAll(compare(name, picture(component)));
                    }
                }
            }
        }

        assertEquals(
                "When it is meant to look so, -Dcomponents.keep=true keeps the new pictures\n"
                        + String.join("\n", differences),
                List.of(),
                differences);
        assertEquals("Pictures of components", names, kept());
    }

    private static Set<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PICTURE))
                    .toList());
        }
    }

    /** Counter-test: each of these changes is seen. */
    @Test
    public void aSlipInSpacingOrColourIsSeen() throws IOException {
        try (BrowserUser leader = WIKI.login("leder1")) {
            open(leader, WIDTHS.get(0), "light");
            BufferedImage buttons = picture(component(leader, "buttons"));
            BufferedImage marks = picture(component(leader, "marks"));
            BufferedImage fields = picture(component(leader, "field-text"));
            leader.page().evaluate(STYLE, ".inno .aui-button { padding-left: 24px !important; }");
            leader.page().evaluate(STYLE, ".inno { --inno-border-bold: #b38600; --inno-text-subtle: #6b7a90; }");

            assertTrue(new PictureComparison(buttons, picture(component(leader, "buttons"))).isDifferent());
            assertTrue(new PictureComparison(marks, picture(component(leader, "marks"))).isDifferent());
            assertTrue(new PictureComparison(fields, picture(component(leader, "field-text"))).isDifferent());
        }
    }

    @Test
    public void nothingIsSavedByTheSheet() throws IOException {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/ARK/Fase 0 – Fokusering");
            String before = leader.control("decision").inputValue();
            open(leader, WIDTHS.get(0), "light");
            leader.open("/display/ARK/Fase 0 – Fokusering");

            assertEquals(before, leader.control("decision").inputValue());
        }
    }
}
