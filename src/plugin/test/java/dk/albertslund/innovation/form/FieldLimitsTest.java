package dk.albertslund.innovation.form;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.type.NumberType;
import dk.albertslund.innovation.form.type.PersonCodeType;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Every field of every form takes what is just inside its limits and refuses what is just outside. {@code field-limits.txt}
 * has the limits, one field a line, so that a limit cannot change unseen; {@code -Dfixtures.keep=true} keeps them.
 */
public class FieldLimitsTest {
    private static final Path FILE = Path.of("test/resources/field-limits.txt");
    private static final String CPR = "010190-1234";
    private static final FieldValueValidator VALIDATOR = new FieldValueValidator(Samples.PEOPLE);

    private record Place(FormKind kind, String list, Field field) {
        String name() {
            return kind.key() + " " + (list.isEmpty() ? "" : list + " ") + field.key();
        }

        String line() {
            return name() + " " + field.type() + (field.isRequired() ? " required" : "");
        }

        boolean refuses(String value) {
            try {
                VALIDATOR.validate(field, value);
                return false;
            } catch (ValidationException e) {
                return e.errors().get(0).field().equals(field.key());
            }
        }
    }

    private static Stream<Place> places() throws IOException, ReflectiveOperationException {
        List<Place> places = new ArrayList<>();
        for (String name : Files.readAllLines(Path.of("target/classes/META-INF/plugin-components/component"))) {
            Class<?> type = Class.forName(name.replaceFirst("#.*", ""));
            if (FormKind.class.isAssignableFrom(type)) {
                FormKind kind = create(type);
                kind.sections().forEach(section -> places.addAll(places(kind, section)));
            }
        }
        return places.stream();
    }

    private static List<Place> places(FormKind kind, Section section) {
        List<Place> places = new ArrayList<>();
        section.fields().forEach(field -> places.add(new Place(kind, "", field)));
        for (RowList list : section.lists()) {
            list.fields().forEach(field -> places.add(new Place(kind, list.key(), field)));
        }
        return places;
    }

    private static FormKind create(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] parameters = Stream.of(constructor.getParameterTypes())
                .map(parameter -> parameter == Clock.class ? Samples.CLOCK : PublicationsInMemory.usual())
                .toArray();
        return (FormKind) constructor.newInstance(parameters);
    }

    @Test
    public void theLimitsAreThoseThatTheFileSays() throws Exception {
        TreeSet<String> found = new TreeSet<>(places().map(Place::line).toList());
        if (Boolean.getBoolean("fixtures.keep")) {
            Files.write(FILE, found);
        }

        assertEquals(String.join("\n", Files.readAllLines(FILE)), String.join("\n", found));
    }

    @Test
    public void aTextTakesItsLimitAndNotOneMore() throws Exception {
        List<Place> texts = places().filter(place -> place.field().type().isFreeText())
                .filter(place -> !(place.field().type() instanceof PersonCodeType))
                .toList();

        assertEquals(
                List.of(),
                names(texts.stream()
                        .filter(place ->
                                place.refuses("\u00f8".repeat(place.field().limit())))));
        assertEquals(
                List.of(),
                names(texts.stream()
                        .filter(place ->
                                !place.refuses("\u00f8".repeat(place.field().limit() + 1)))));
    }

    @Test
    public void noTextTakesACprNumber() throws Exception {
        assertEquals(
                List.of(),
                names(places().filter(place -> place.field().type().isFreeText())
                        .filter(place -> !place.refuses("Hun har " + CPR))));
    }

    @Test
    public void aNumberTakesBothEndsAndNothingBeyond() throws Exception {
        List<Place> numbers = places().filter(place -> place.field().type() instanceof NumberType)
                .toList();

        for (Place place : numbers) {
            NumberType type = (NumberType) place.field().type();
            assertEquals(place.name(), false, place.refuses(String.valueOf(type.minimum())));
            assertEquals(place.name(), false, place.refuses(String.valueOf(type.limit())));
            assertEquals(place.name(), true, place.refuses(String.valueOf(type.limit() + 1)));
            assertEquals(place.name(), true, place.refuses(String.valueOf(type.minimum() - 1)));
            assertEquals(place.name(), true, place.refuses("1,5"));
        }
    }

    @Test
    public void aDayThatIsNotInTheCalendarIsRefused() throws Exception {
        List<Place> days = places().filter(place -> place.field().type().key().equals("date"))
                .toList();

        assertEquals(List.of(), names(days.stream().filter(place -> place.refuses("2028-02-29"))));
        assertEquals(List.of(), names(days.stream().filter(place -> !place.refuses("2027-02-29"))));
    }

    @Test
    public void aChoiceThatIsNotThereIsRefused() throws Exception {
        assertEquals(
                List.of(),
                names(places().filter(place -> !place.field().choices().isEmpty())
                        .filter(place -> !place.refuses("findes-ikke"))));
    }

    @Test
    public void whatIsRequiredCannotBeEmptied() throws Exception {
        assertEquals(List.of(), names(places().filter(place -> place.field().isRequired() != place.refuses(" "))));
    }

    private static List<String> names(Stream<Place> places) {
        return places.map(Place::name).toList();
    }
}
