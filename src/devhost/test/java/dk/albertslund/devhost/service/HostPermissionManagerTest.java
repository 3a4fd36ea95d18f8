package dk.albertslund.devhost.service;

import static dk.albertslund.devhost.InMemoryWiki.INGRID;
import static dk.albertslund.devhost.InMemoryWiki.OLE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.SpacePermission;
import dk.albertslund.devhost.InMemoryWiki;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.Wiki;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Permissions on spaces and pages. */
public class HostPermissionManagerTest {
    private static final HostUser LEADER = new HostUser(INGRID);
    private static final HostUser MEMBER = new HostUser(OLE);

    private final InMemoryWiki wiki = new InMemoryWiki();
    private final HostAccessModeService mode = new HostAccessModeService();
    private final HostPermissionManager permissions = new HostPermissionManager(wiki, mode);
    private final HostSpace space = new HostSpace(wiki.createSpace("NET", "Network", INGRID, true));

    @Test
    public void theCreatorMayDoEverythingInTheSpace() {
        assertTrue(permissions.hasPermission(LEADER, Permission.VIEW, space));
        assertTrue(permissions.hasPermission(LEADER, Permission.EDIT, space));
        assertTrue(permissions.hasPermission(LEADER, Permission.ADMINISTER, space));
    }

    @Test
    public void inReadOnlyModeNobodyMayChangeAnythingAndEverybodyMayRead() {
        mode.setReadOnly(true);

        assertTrue(permissions.hasPermission(LEADER, Permission.VIEW, space));
        assertFalse(permissions.hasPermission(LEADER, Permission.EDIT, space));
        assertFalse(permissions.hasCreatePermission(LEADER, space, Page.class));
        assertEquals(List.of(), permissions.getPermittedEntities(LEADER, Permission.EDIT, List.of(space)));

        mode.setReadOnly(false);

        assertTrue(permissions.hasPermission(LEADER, Permission.EDIT, space));
        assertTrue(permissions.hasCreatePermission(LEADER, space, Page.class));
    }

    @Test
    public void toEditASpaceTakesItsAdministrator() {
        wiki.permitUser("NET", Wiki.VIEW, OLE.key());
        wiki.permitUser("NET", Wiki.EDIT, OLE.key());

        assertTrue(permissions.hasCreatePermission(MEMBER, space, Page.class));
        assertFalse(permissions.hasPermission(MEMBER, Permission.EDIT, space));
    }

    @Test
    public void whoMayNotViewTheSpaceMayCreateNothingInIt() {
        wiki.permitUser("NET", Wiki.EDIT, OLE.key());

        assertFalse(permissions.hasCreatePermission(MEMBER, space, Page.class));
    }

    @Test
    public void nobodyMayNothingWithoutAPermissionForAll() {
        assertFalse(permissions.hasPermission(null, Permission.VIEW, space));
        assertFalse(permissions.hasPermission(null, Permission.VIEW, null));
    }

    @Test
    public void aRestrictedPageIsHiddenFromOthersInTheSpace() {
        wiki.permitUser("NET", Wiki.VIEW, OLE.key());
        HostPage open = page("Open");
        HostPage closed = page("Closed");
        wiki.restrictView(closed.getId(), Set.of(INGRID.key()));

        List<HostPage> seen = permissions.getPermittedEntities(MEMBER, Permission.VIEW, List.of(open, closed));

        assertEquals(List.of(open), seen);
        assertFalse(permissions.hasPermission(MEMBER, Permission.EDIT, open));
    }

    @Test
    public void aThousandSpacesAreFilteredWithOneQuestion() {
        List<HostSpace> spaces = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            spaces.add(new HostSpace(wiki.createSpace("N" + i, "N" + i, i % 2 == 0 ? INGRID : OLE, true)));
        }

        int seen = permissions
                .getPermittedEntities(LEADER, Permission.VIEW, spaces)
                .size();

        assertEquals(500, seen);
        assertEquals(1, wiki.permissionQuestions());
    }

    @Test
    public void whatIsNotImitatedThrows() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> permissions.hasPermission(LEADER, Permission.ADMINISTER, page("P")));
        assertThrows(
                UnsupportedOperationException.class,
                () -> permissions.hasPermission(LEADER, Permission.VIEW, "a string"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> permissions.hasCreatePermission(LEADER, space, AbstractPage.class));
    }

    @Test
    public void aSavedPermissionCounts() {
        HostSpacePermissionManager saving = new HostSpacePermissionManager(wiki);
        SpacePermission view =
                SpacePermission.createUserSpacePermission(SpacePermission.VIEWSPACE_PERMISSION, space, MEMBER);

        assertThrows(
                IllegalStateException.class,
                () -> RequestScope.as(OLE, () -> {
                    saving.savePermission(view);
                    return null;
                }));
        assertFalse(permissions.hasPermission(MEMBER, Permission.VIEW, space));

        RequestScope.as(INGRID, () -> {
            saving.savePermission(view);
            return null;
        });
        assertTrue(permissions.hasPermission(MEMBER, Permission.VIEW, space));

        RequestScope.as(INGRID, () -> {
            saving.removePermission(view);
            return null;
        });
        assertFalse(permissions.hasPermission(MEMBER, Permission.VIEW, space));
    }

    @Test
    public void aPermissionThatTheHostDoesNotKnowThrows() {
        SpacePermission export = SpacePermission.createUserSpacePermission("EXPORTSPACE", space, MEMBER);

        assertThrows(
                UnsupportedOperationException.class, () -> new HostSpacePermissionManager(wiki).savePermission(export));
    }

    private HostPage page(String title) {
        return new HostPage(wiki.createPage("NET", 0, title, "", INGRID));
    }
}
