package dk.albertslund.innovation.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

public class FieldTypesTest {
    private static final Path TEMPLATES = Path.of("main/resources/templates/innovation/form/field");
    private static final List<Field> ONE_OF_EACH = List.of(
            Field.text("text", 100),
            Field.longText("longText", 100),
            Field.choice("choice", List.of("a", "b")),
            Field.choices("choices", List.of("a", "b")),
            Field.scale("scale", 5),
            Field.number("number", 0, 9),
            Field.date("date"),
            Field.time("time"),
            Field.yesNo("yesNo"),
            Field.people("people", 3),
            Field.picture("picture"),
            Field.personCode("personCode"),
            Field.rowReference("row", "rows"),
            Field.reference("reference", "sample", "rows", 3),
            Field.person("person", 60, "date"));

    private static Set<String> keys() {
        return ONE_OF_EACH.stream().map(field -> field.type().key()).collect(Collectors.toSet());
    }

    @Test
    public void eachTypeHasATemplateOfItsName() throws Exception {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            assertEquals(
                    keys(),
                    files.map(file -> file.getFileName().toString().replace(".vm", ""))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    public void eachTypeWithAControlHasAView() throws Exception {
        String views = Files.readString(Path.of("main/js/form/field-views.js"));

        for (Field field : ONE_OF_EACH) {
            String entry = "    " + field.type().key() + ": ";
            assertEquals(entry, !field.type().isRowReference(), views.contains(entry));
        }
    }

    /** Confluence shows the attachments of a page to all its readers. */
    @Test
    public void aPictureIsNeverHiddenByTheForm() {
        Field photo = Field.picture("photo");
        RowRules hidden = RowRules.of(RowRule.AUTHOR_ONLY).hiddenUntil(Stage.SHARED);
        RowList open = new RowList("rows", 9, List.of(photo));

        FormDefinition.of(new Section("only", List.of(photo), List.of(open)));
        for (Section section : List.of(
                new Section("only", List.of(photo.editorsOnly()), List.of()),
                new Section("only", List.of(), List.of(open.withRules(hidden))))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> FormDefinition.of(List.of(Stage.ALONE, Stage.SHARED), section));
        }
    }

    /** So that the list above cannot forget one. */
    @Test
    public void oneFieldIsMadeInEachWay() {
        Set<String> ways = Arrays.stream(Field.class.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertEquals(ways.size(), keys().size());
    }
}
