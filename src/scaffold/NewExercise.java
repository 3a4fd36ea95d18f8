import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Writes everything that a new exercise needs: a form with a list, its macro and page, texts, icon, descriptor entries,
 * stable keys, fixtures and documentation. Run at the top of the repository, with the JDK alone:
 *
 * <pre>java src/scaffold/NewExercise.java brainstorm "Idéstorm" "Brainstorm"</pre>
 *
 * The result builds and passes all tests. What to change then stands in docs/contributing.md.
 */
public final class NewExercise {
    private static final String JAVA = "src/plugin/main/java/dk/albertslund/innovation/";
    private static final String TESTS = "src/plugin/test/java/dk/albertslund/innovation/";
    private static final String RESOURCES = "src/plugin/main/resources/";
    private static final String MACROS = "src/devhost/test/resources/macros/";
    private static final String PERMISSIONS = "src/devhost/test/resources/permissions/expected.txt";
    private static final String PERMISSION_WIKI =
            "src/devhost/test/java/dk/albertslund/devhost/running/PermissionTestWiki.java";
    private static final String ROOM_ABOVE = "involvement";
    private static final List<String> USES = List.of("page", "form", "network", "common");
    private static final int ICON = 80;
    private static final int BLUEPRINT_WIDTH = 200;
    private static final int BLUEPRINT_HEIGHT = 150;

    private final Path root;
    private final Map<String, String> names;
    private final String name;
    private final Set<String> written = new LinkedHashSet<>();

    private NewExercise(Path root, String name, String danish, String english) {
        this.root = root;
        this.name = name;
        this.names = Map.of(
                "NAME", name,
                "TYPE", Character.toUpperCase(name.charAt(0)) + name.substring(1),
                "DANISH", danish,
                "ENGLISH", english);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3 || !arguments[0].matches("[a-z]{3,20}")) {
            throw new IllegalArgumentException("Give a name of 3 to 20 small letters, a Danish title and an English title");
        }
        Path root = Path.of(arguments.length > 3 ? arguments[3] : "");
        NewExercise exercise = new NewExercise(root, arguments[0], arguments[1], arguments[2]);
        exercise.write().forEach(System.out::println);
    }

    /** @return the files that were created or changed */
    private Set<String> write() throws IOException {
        if (Files.exists(root.resolve(JAVA + name)) || read("atlassian-plugin.xml").contains("innovation-" + name + "\"")) {
            throw new IllegalArgumentException("There is a " + name + " already");
        }
        writeCode();
        writeTexts();
        writeDescriptor();
        writeFixtures();
        writeDocumentation();
        return written;
    }

    private void writeCode() throws IOException {
        create(JAVA + "{NAME}/package-info.java", """
                /** The exercise {ENGLISH}. */
                package dk.albertslund.innovation.{NAME};
                """);
        create(JAVA + "{NAME}/{TYPE}Form.java", """
                package dk.albertslund.innovation.{NAME};

                import dk.albertslund.innovation.form.Field;
                import dk.albertslund.innovation.form.RowList;
                import dk.albertslund.innovation.form.Section;
                import dk.albertslund.innovation.form.exercise.ExerciseForm;
                import org.springframework.stereotype.Component;

                /** Form of the exercise {ENGLISH}: a list of rows, each with a line and a note. */
                @Component
                public final class {TYPE}Form extends ExerciseForm {
                    public static final String KEY = "{NAME}";
                    public static final String PART = "{NAME}";
                    public static final String ROWS = "rows";
                    public static final String LINE = "line";
                    public static final String NOTE = "note";

                    public {TYPE}Form() {
                        super(KEY, PART, Section.of(PART, rows()));
                    }

                    private static RowList rows() {
                        return RowList.of(ROWS, 100, Field.text(LINE, 120).required(), Field.longText(NOTE, 1000));
                    }

                    /** One for each time that the exercise is done. */
                    @Override
                    public boolean hasInstances() {
                        return true;
                    }
                }
                """);
        create(JAVA + "{NAME}/confluence/{TYPE}Macro.java", """
                package dk.albertslund.innovation.{NAME}.confluence;

                import dk.albertslund.innovation.{NAME}.{TYPE}Form;
                import dk.albertslund.innovation.page.confluence.MacroContext;
                import dk.albertslund.innovation.page.confluence.MacroContextResolver;
                import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
                import dk.albertslund.innovation.page.confluence.NetworkMacro;
                import java.util.Map;

                /** Macro {@code innovation-{NAME}}: the exercise {ENGLISH}. */
                public final class {TYPE}Macro extends NetworkMacro {
                    private final {TYPE}Form kind;
                    private final NetworkFormRenderer forms;

                    public {TYPE}Macro(MacroContextResolver contexts, {TYPE}Form kind, NetworkFormRenderer forms) {
                        super(contexts);
                        this.kind = kind;
                        this.forms = forms;
                    }

                    @Override
                    protected String render(Map<String, String> parameters, MacroContext context) {
                        return forms.render(forms.page(kind, {TYPE}Form.PART, context));
                    }
                }
                """);
        create(TESTS + "{NAME}/{TYPE}FormTest.java", """
                package dk.albertslund.innovation.{NAME};

                import static org.junit.Assert.assertEquals;
                import static org.junit.Assert.assertTrue;

                import java.util.List;
                import org.junit.Test;

                public class {TYPE}FormTest {
                    private final {TYPE}Form kind = new {TYPE}Form();

                    @Test
                    public void itsOwnPageShowsTheWholeForm() {
                        assertEquals(1, kind.sectionsForMacro("{NAME}").size());
                        assertEquals(List.of(), kind.sectionsForMacro("question"));
                    }

                    @Test
                    public void aRowSaysWhatItIsAbout() {
                        assertTrue(kind.field({TYPE}Form.ROWS, {TYPE}Form.LINE)
                                .orElseThrow()
                                .isRequired());
                    }
                }
                """);
    }

    private void writeTexts() throws IOException {
        append("i18n/innovation_da_DK.properties", """

                # {ENGLISH}
                dk.albertslund.innovation-networks.innovation-{NAME}.label={DANISH}
                dk.albertslund.innovation-networks.innovation-{NAME}.desc=Øvelsen {DANISH}. Kan udfyldes på siden.
                innovation.page.{NAME}.title={DANISH}
                innovation.page.{NAME}.intro=Skriv jeres bud. Det gemmes, mens I skriver.
                innovation.page.{NAME}.create=En side med øvelsen {DANISH}.
                dk.albertslund.innovation-networks.innovation-{NAME}.param.instance.label=Hvilken gang
                dk.albertslund.innovation-networks.innovation-{NAME}.param.instance.desc=Giv øvelsen et navn her, hvis I laver den mere end én gang. Hver gang har sit eget ark.
                innovation.form.{NAME}.section.{NAME}={DANISH}
                innovation.form.{NAME}.rows.help=Skriv ét bud på hver række.
                innovation.form.{NAME}.rows.add=Tilføj bud
                innovation.form.{NAME}.rows.empty=Her kommer jeres bud.
                innovation.form.{NAME}.rows.remove=Fjern
                innovation.form.{NAME}.line.label=Bud
                innovation.form.{NAME}.note.label=Uddyb
                """);
        append("i18n/innovation.properties", """

                # {ENGLISH}
                dk.albertslund.innovation-networks.innovation-{NAME}.label={ENGLISH}
                dk.albertslund.innovation-networks.innovation-{NAME}.desc=The exercise {ENGLISH}. Can be filled in on the page.
                innovation.page.{NAME}.title={ENGLISH}
                innovation.page.{NAME}.intro=Write your suggestions. They are saved while you write.
                innovation.page.{NAME}.create=A page with the exercise {ENGLISH}.
                dk.albertslund.innovation-networks.innovation-{NAME}.param.instance.label=Which time
                dk.albertslund.innovation-networks.innovation-{NAME}.param.instance.desc=Give the exercise a name here if you do it more than once. Each time has a sheet of its own.
                innovation.form.{NAME}.section.{NAME}={ENGLISH}
                innovation.form.{NAME}.rows.help=Write one suggestion in each row.
                innovation.form.{NAME}.rows.add=Add a suggestion
                innovation.form.{NAME}.rows.empty=Here come your suggestions.
                innovation.form.{NAME}.rows.remove=Remove
                innovation.form.{NAME}.line.label=Suggestion
                innovation.form.{NAME}.note.label=Tell more
                """);
    }

    private void writeDescriptor() throws IOException {
        create(RESOURCES + "templates/innovation/blueprint/{NAME}.xml", """
                <ac:layout>
                  <ac:layout-section ac:type="single">
                    <ac:layout-cell>
                      <p><at:i18n at:key="innovation.page.{NAME}.intro"/></p>
                      <ac:structured-macro ac:name="innovation-{NAME}" ac:schema-version="1"><ac:parameter ac:name="instance"><at:var at:name="instance"/></ac:parameter></ac:structured-macro>
                    </ac:layout-cell>
                  </ac:layout-section>
                </ac:layout>
                """);
        writeIcon(RESOURCES + "images/" + name + ".png", ICON, ICON);
        writeIcon(RESOURCES + "images/blueprint/" + name + ".png", BLUEPRINT_WIDTH, BLUEPRINT_HEIGHT);
        String file = "atlassian-plugin.xml";
        insertBefore(file, "  <content-template key=\"innovation-phase-focus-template\"", """
                <content-template key="innovation-{NAME}-template" i18n-name-key="innovation.page.{NAME}.title">
                  <resource name="template" type="download" location="templates/innovation/blueprint/{NAME}.xml"/>
                  <context-provider class="dk.albertslund.innovation.page.confluence.NewPageContextProvider"><param name="part" value="{NAME}"/></context-provider>
                </content-template>
                """.indent(2));
        insertBefore(file, "      <content-template ref=\"innovation-needs-template\"/>", """
                <content-template ref="innovation-{NAME}-template"/>
                """.indent(6));
        insertBefore(file, "      <blueprint ref=\"dk.albertslund.innovation-networks:innovation-phase-blueprint\"/>", """
                <blueprint ref="dk.albertslund.innovation-networks:innovation-{NAME}-blueprint"/>
                """.indent(6));
        insertBefore(file, "  <web-item key=\"innovation-phase-item\"", """
                <web-item key="innovation-{NAME}-item" i18n-name-key="innovation.page.{NAME}.title" section="system.create.dialog/content">
                  <description key="innovation.page.{NAME}.create"/>
                  <resource name="icon" type="download" location="images/blueprint/{NAME}.png"/>
                  <param name="blueprintKey" value="innovation-{NAME}-blueprint"/>
                </web-item>
                <blueprint key="innovation-{NAME}-blueprint" i18n-name-key="innovation.page.{NAME}.title" content-template-key="innovation-{NAME}-template"
                           index-key="innovation-{NAME}" disable-index-page="true" create-result="view"/>
                """.indent(2));
        insertBefore(file, "  <!-- Involvement: ", """
                <!-- {TYPE}: the exercise {ENGLISH} -->
                <xhtml-macro key="innovation-{NAME}" name="innovation-{NAME}" class="dk.albertslund.innovation.{NAME}.confluence.{TYPE}Macro"
                             i18n-name-key="dk.albertslund.innovation-networks.innovation-{NAME}.label"
                             icon="/download/resources/dk.albertslund.innovation-networks:innovation-images/images/{NAME}.png">
                  <description key="dk.albertslund.innovation-networks.innovation-{NAME}.desc"/>
                  <category name="confluence-content"/>
                  <parameters>
                    <parameter name="instance" type="string"/>
                  </parameters>
                </xhtml-macro>
                """.indent(2) + "\n");
        insertSorted("docs/stable-keys.txt", """
                field {NAME} rows line
                field {NAME} rows note
                macro innovation-{NAME}
                macro-parameter innovation-{NAME} instance
                module innovation-{NAME}
                module innovation-{NAME}-blueprint
                module innovation-{NAME}-item
                module innovation-{NAME}-template
                """);
    }

    /** A plain square with the first letter, to be replaced. */
    private void writeIcon(String file, int width, int height) throws IOException {
        BufferedImage icon = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = icon.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.translate((width - ICON) / 2, (height - ICON) / 2);
        pen.setColor(new Color(0x0747A6));
        pen.fillRoundRect(10, 10, 60, 60, 12, 12);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 40));
        String letter = names.get("TYPE").substring(0, 1);
        pen.drawString(letter, (ICON - pen.getFontMetrics().stringWidth(letter)) / 2, 54);
        pen.dispose();
        Files.createDirectories(root.resolve(file).toAbsolutePath().getParent());
        ImageIO.write(icon, "png", root.resolve(file).toFile());
        written.add(file);
    }

    private void writeFixtures() throws IOException {
        String page = "--- page\n<ac:structured-macro ac:name=\"innovation-{NAME}\"></ac:structured-macro>\n";
        create(MACROS + "{NAME}-empty.txt", page + """
                --- in
                empty
                --- reads
                {DANISH}
                Skriv ét bud på hver række.
                Her kommer jeres bud.
                (Tilføj bud)
                ▸ Indsæt fra regneark
                """);
        create(MACROS + "{NAME}-empty-paper.txt", page + """
                --- in
                empty
                --- output
                pdf, word, email, feed, html_export, diff
                --- reads
                {DANISH}
                Ikke udfyldt endnu
                """);
        create(MACROS + "{NAME}-nowhere.txt", page + """
                --- output
                preview
                --- in
                nowhere
                --- reads
                Her vises netværket
                Når siden ligger i et netværks område, står netværkets eget indhold her.
                """);
        create(MACROS + "{NAME}-outsider.txt", page + """
                --- as
                udenfor
                --- reads
                Du kan ikke se netværket
                Bed netværkslederen om adgang til netværkets område.
                """);
        insertBefore(PERMISSIONS, "macro innovation-" + ROOM_ABOVE + "\n", "macro innovation-{NAME}\n"
                + between(PERMISSIONS, "macro innovation-" + ROOM_ABOVE + "\n", "\n\n") + "\n\n");
        insertBefore(PERMISSION_WIKI, "        NetworkFixture.plan(leader, key, \"citizens\", \"who\"", """
                NetworkFixture.save(
                        leader,
                        NetworkFixture.field(key, "{NAME}", UUID.randomUUID().toString(), "line"),
                        Map.of("list", "rows", "value", "Et bud, " + secret));
                """.indent(8));
    }

    private void writeDocumentation() throws IOException {
        String box = "[" + ROOM_ABOVE + "] ";
        insertBefore("docs/packages.puml", box + "<<", "[{NAME}] <<dk.albertslund.innovation.{NAME}..>>\n");
        StringBuilder arrows = new StringBuilder();
        USES.forEach(room -> arrows.append("[{NAME}] --> [").append(room).append("]\n"));
        insertBefore("docs/packages.puml", box + "-->", arrows + "\n");
        insertBefore("docs/architecture.md", "  " + ROOM_ABOVE + " -->", "  {NAME} --> page\n");
        insertBefore("docs/architecture.md", "| `" + ROOM_ABOVE + "` |", "| `{NAME}` | the exercise {ENGLISH} |\n");
        insertBefore("docs/glossary.md", "\n## Pasted sheets", """
                | {DANISH} | {ENGLISH} | `{TYPE}Form` | an exercise: a list of suggestions |
                """);
        insertAfter("docs/changelog.md", "#### Added\n", "- The exercise *{DANISH}*, on a page of its own and as a macro.\n");
        insertBefore("README.md", "`phase-focus` … |", "`{NAME}`, ");
    }

    private String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> entry : names.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return filled;
    }

    private String read(String file) throws IOException {
        return Files.readString(root.resolve(file), charset(file));
    }

    private static Charset charset(String file) {
        return file.endsWith(".properties") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private void save(String file, String text) throws IOException {
        String escaped = file.endsWith(".properties") ? escape(text) : text;
        Files.createDirectories(root.resolve(file).toAbsolutePath().getParent());
        Files.writeString(root.resolve(file), escaped, charset(file));
        written.add(file);
    }

    /** Language files are ISO-8859-1, with everything beyond ASCII escaped. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(sign -> escaped.append(sign < 128 ? String.valueOf((char) sign) : "\\u%04x".formatted(sign)));
        return escaped.toString();
    }

    private void create(String file, String text) throws IOException {
        save(fill(file), fill(text));
    }

    private void append(String file, String text) throws IOException {
        save(file, read(file).stripTrailing() + "\n" + fill(text));
    }

    private void insertBefore(String file, String marker, String text) throws IOException {
        String before = read(file);
        int at = before.indexOf(marker);
        if (at < 0) {
            throw new IllegalStateException(file + " has no \"" + marker.strip() + "\" to insert before");
        }
        save(file, before.substring(0, at) + fill(text) + before.substring(at));
    }

    private void insertAfter(String file, String marker, String text) throws IOException {
        String before = read(file);
        int at = before.indexOf(marker);
        if (at < 0) {
            throw new IllegalStateException(file + " has no \"" + marker.strip() + "\" to insert after");
        }
        int end = at + marker.length();
        save(file, before.substring(0, end) + fill(text) + before.substring(end));
    }

    private String between(String file, String begin, String end) throws IOException {
        String text = read(file);
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** Comments stay at the top, all other lines are sorted. */
    private void insertSorted(String file, String text) throws IOException {
        List<String> comments = new ArrayList<>();
        Set<String> lines = new TreeSet<>();
        Stream.concat(read(file).lines(), fill(text).lines())
                .forEach(line -> (line.startsWith("#") ? comments : lines).add(line));
        save(file, String.join("\n", comments) + "\n" + String.join("\n", lines) + "\n");
    }
}
