package dk.albertslund.innovation.participants.confluence;

import static dk.albertslund.innovation.network.NetworkVisibility.EVERYONE_READS;
import static dk.albertslund.innovation.network.NetworkVisibility.EVERYONE_WRITES;
import static dk.albertslund.innovation.network.NetworkVisibility.PARTICIPANTS_ONLY;
import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.spaces.Space;
import dk.albertslund.innovation.network.NetworkVisibility;
import java.util.List;
import org.junit.Test;

public class GroupSpacePermissionsTest {
    private static final List<String> ADMINISTRATORS = List.of(
            "confluence-administrators EDITSPACE",
            "confluence-administrators SETSPACEPERMISSIONS",
            "confluence-administrators VIEWSPACE");

    private final SpacesInMemory spaces = new SpacesInMemory();
    private final GroupSpacePermissions permissions = new GroupSpacePermissions(spaces);

    @Test
    public void aSpaceAsTheWikiMakesItLetsEverybodyWrite() {
        assertEquals(EVERYONE_WRITES, permissions.visibility(spaces.usual("UNG")));
    }

    @Test
    public void theSpaceSaysAfterwardsWhatWasChosenWhereverItCameFrom() {
        for (NetworkVisibility from : NetworkVisibility.values()) {
            for (NetworkVisibility to : NetworkVisibility.values()) {
                Space space = spaces.usual("UNG");
                permissions.setVisibility(space, from);

                permissions.setVisibility(space, to);

                assertEquals(from + " to " + to, to, permissions.visibility(space));
            }
        }
    }

    @Test
    public void whereEverybodyReadsNobodyElseWritesNotEvenWithoutLoggingIn() {
        permissions.setVisibility(spaces.usual("UNG"), EVERYONE_READS);

        List<String> told = spaces.told("UNG");
        assertEquals("anonymous VIEWSPACE", told.get(0));
        assertEquals(ADMINISTRATORS, told.subList(1, 4));
        assertEquals(
                List.of("confluence-users COMMENT", "confluence-users EXPORTSPACE", "confluence-users VIEWSPACE"),
                told.subList(4, told.size()));
    }

    @Test
    public void forParticipantsOnlyNothingIsLeftButWhatTheAdministratorsHave() {
        permissions.setVisibility(spaces.usual("UNG"), PARTICIPANTS_ONLY);

        assertEquals(ADMINISTRATORS, spaces.told("UNG"));
    }

    /** A private space, as the wizard may request, has no group permissions. */
    @Test
    public void aPrivateSpaceIsOpenedToAllWhoMayUseTheWiki() {
        permissions.setVisibility(spaces.empty("UNG"), EVERYONE_WRITES);

        assertEquals(
                List.of(
                        "confluence-users COMMENT",
                        "confluence-users CREATEATTACHMENT",
                        "confluence-users EDITSPACE",
                        "confluence-users VIEWSPACE"),
                spaces.told("UNG"));
    }

    @Test
    public void doneAgainItChangesNothing() {
        for (NetworkVisibility chosen : NetworkVisibility.values()) {
            Space space = spaces.usual("UNG");
            permissions.setVisibility(space, chosen);
            int changes = spaces.changes;

            permissions.setVisibility(space, chosen);

            assertEquals(changes, spaces.changes);
        }
    }
}
