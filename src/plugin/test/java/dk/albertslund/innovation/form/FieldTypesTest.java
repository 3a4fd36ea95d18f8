package dk.albertslund.innovation.form;

import static org.junit.Assert.assertEquals;

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
            Field.yesNo("yesNo"),
            Field.people("people", 3),
            Field.picture("picture"),
            Field.rowReference("row", "rows"),
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
