package dk.albertslund.innovation.reflection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.page.NetworkSheets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class ReflectionDiaryTest extends ActiveObjectsTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";

    private final ReflectionForm kind = new ReflectionForm();
    private NetworkOnTables tables;
    private ReflectionDiary diary;

    @Before
    public void twoNetworksOfWhichOneIsClosedToTheReader() {
        tables = new NetworkOnTables(ao, Samples.CLOCK);
        NetworkPermissions permissions = mock(NetworkPermissions.class);
        when(permissions.filterViewable(any())).thenReturn(Set.of("UNG", "HAVE"));
        diary = new ReflectionDiary(
                kind, new NetworkSheets(tables.summaries, permissions, tables.sheets), tables.sheets);
    }

    private String reflect(Network network, String author, String occasion, String... ticked) {
        String row = UUID.randomUUID().toString();
        FieldUpdateBuilder writer = FieldUpdateBuilder.ofOnlyTurn(network.id(), ReflectionForm.KEY, author);
        String list = ReflectionForm.ROWS;
        tables.forms.save(kind, writer.initial(list, row, ReflectionForm.OCCASION, occasion));
        tables.forms.save(kind, writer.initial(list, row, ReflectionForm.DEFINITION_OF_INNOVATION, "om " + occasion));
        for (String field : ticked) {
            tables.forms.save(kind, writer.initial(list, row, field, "true"));
        }
        return row;
    }

    private static List<String> occasions(ReflectionDiary.Pages pages) {
        return pages.entries().stream()
                .map(entry ->
                        entry.network().spaceKey() + " " + entry.reflection().value(ReflectionForm.OCCASION))
                .sorted()
                .toList();
    }

    @Test
    public void itHasTheReadersOwnReflectionsOfTheNetworksThatTheyMayView() {
        Network young = tables.found("UNG");
        Network garden = tables.found("HAVE");
        Network closed = tables.found("LUKKET");
        reflect(young, ASTA, "Oplæg");
        reflect(garden, ASTA, "Session", Row.SHARED);
        reflect(garden, BO, "Bos egen", Row.SHARED);
        reflect(closed, ASTA, "Lukket");

        assertEquals(List.of("HAVE Session", "UNG Oplæg"), occasions(diary.read(ASTA, new FormReader(ASTA))));
        assertEquals(List.of("HAVE Session"), occasions(diary.read(ASTA, FormReader.PUBLIC)));
        assertEquals(List.of(), occasions(diary.read("", FormReader.PUBLIC)));
    }

    @Test
    public void whatALeaderRemovedIsGone() {
        Network young = tables.found("UNG");
        String row = reflect(young, ASTA, "Oplæg", Row.SHARED, ReflectionForm.ON_WALL);
        FieldUpdateBuilder leader = FieldUpdateBuilder.ofOnlyTurn(young.id(), ReflectionForm.KEY, BO);
        tables.forms.save(kind, leader.initial(ReflectionForm.ROWS, row, Row.REMOVED, "true"));

        ReflectionDiary.Pages pages = diary.read(ASTA, new FormReader(ASTA));

        assertEquals(List.of(), occasions(pages));
        assertEquals(List.of(), pages.definitions());
    }

    @Test
    public void onTheCommonWallIsWhatItsAuthorShowsAndPutsThere() {
        Network young = tables.found("UNG");
        reflect(young, BO, "begge", Row.SHARED, ReflectionForm.ON_WALL);
        reflect(young, BO, "kun vist", Row.SHARED);
        reflect(young, BO, "ikke vist", ReflectionForm.ON_WALL);
        reflect(tables.found("LUKKET"), BO, "lukket", Row.SHARED, ReflectionForm.ON_WALL);

        assertEquals(List.of("om begge"), diary.read(ASTA, new FormReader(ASTA)).definitions());
    }

    @Test
    public void itTakesAsManyStatementsForManyNetworksAsForOne() {
        reflect(tables.found("UNG"), ASTA, "Oplæg");
        int few = statements(() -> diary.read(ASTA, new FormReader(ASTA)));
        for (int number = 1; number <= 5; number++) {
            reflect(tables.found("N" + number), ASTA, "Session " + number);
        }

        assertEquals(few, statements(() -> diary.read(ASTA, new FormReader(ASTA))));
        assertTrue(few + " statements", few > 0 && few <= 3);
    }
}
