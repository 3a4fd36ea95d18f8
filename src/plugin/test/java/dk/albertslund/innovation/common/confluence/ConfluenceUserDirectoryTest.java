package dk.albertslund.innovation.common.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import org.junit.Test;
import org.mockito.Mockito;

/** Look-up of renamed, deactivated and deleted users. */
public class ConfluenceUserDirectoryTest {
    private final UserManager users = Mockito.mock(UserManager.class);
    private final UserAccessor accessor = Mockito.mock(UserAccessor.class);
    private final ConfluenceUserDirectory people = new ConfluenceUserDirectory(users, accessor, new KeysAsTexts(".*"));

    private void asta(String name, String fullName) {
        UserProfile profile = Mockito.mock(UserProfile.class);
        Mockito.when(profile.getUserKey()).thenReturn(new UserKey("key-asta"));
        Mockito.when(users.getUserProfile(name)).thenReturn(profile);
        ConfluenceUser user = Mockito.mock(ConfluenceUser.class);
        Mockito.when(user.getName()).thenReturn(name);
        Mockito.when(user.getFullName()).thenReturn(fullName);
        Mockito.when(accessor.getUserByKey(new UserKey("key-asta"))).thenReturn(user);
    }

    @Test
    public void aRenamedPersonIsReadByTheNewName() {
        asta("asta", "Asta Birk");
        assertEquals("Asta Birk", people.fullName("key-asta"));

        asta("astal", "Asta Lund");
        assertEquals("Asta Lund", people.fullName("key-asta"));
        assertEquals("astal", people.findByKey("key-asta").orElseThrow().name());
        assertEquals("Asta Lund", people.findByName("astal").orElseThrow().fullName());
    }

    @Test
    public void aRemovedPersonIsReadAsAFormerUser() {
        assertEquals("[innovation.person.former]", people.fullName("key-asta"));
        assertTrue(people.findByKey("key-asta").isEmpty());
    }

    @Test
    public void aPersonOfWhomOnlyTheNameIsLeftIsReadByIt() {
        asta("asta", null);

        assertEquals("asta", people.fullName("key-asta"));
        assertEquals("key-asta", people.findByKey("key-asta").orElseThrow().key());
    }

    @Test
    public void aPersonWithoutAFullNameIsReadByTheUserName() {
        asta("asta", null);

        assertEquals("asta", people.fullName("key-asta"));
    }
}
