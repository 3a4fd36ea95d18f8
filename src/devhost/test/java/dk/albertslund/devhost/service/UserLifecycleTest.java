package dk.albertslund.devhost.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import java.util.Set;
import org.junit.Test;

/** What becomes of a user's name, log-in and permissions when the user is renamed, deactivated or removed. */
public class UserLifecycleTest extends LifecycleTestCase {
    public UserLifecycleTest(String product) {
        super(product);
    }

    @Test
    public void peopleKeepTheirKeysWhateverHappensToThem() {
        wiki.people().rename(member, "nytnavn", "Nyt Navn");
        assertEquals(member.key(), wiki.userByName("nytnavn").orElseThrow().key());

        wiki.people().setActive(member, false);
        assertFalse(wiki.isPasswordOf(member, "medlem1"));
        assertTrue(wiki.userByKey(member.key()).isPresent());

        wiki.people().remove(member);
        assertTrue(wiki.userByKey(member.key()).isEmpty());
    }

    @Test
    public void nobodyIsCalledByAnotherPersonsName() {
        WikiException taken =
                assertThrows(WikiException.class, () -> wiki.people().rename(member, "LEDER1", "Ny"));
        WikiException empty =
                assertThrows(WikiException.class, () -> wiki.people().rename(member, " ", "Ny"));

        assertEquals("people.name.taken", taken.key());
        assertEquals("people.name.empty", empty.key());
        assertEquals(member, wiki.userByKey(member.key()).orElseThrow());
    }

    @Test
    public void aRemovedPersonMayDoNothingAnyMore() {
        wiki.createSpace("M", "M", member, true);

        wiki.people().remove(member);

        assertTrue(wiki.permittedSpaceKeys(member, Wiki.VIEW).isEmpty());
        assertEquals(Set.of(), wiki.groupsOf(member));
    }
}
