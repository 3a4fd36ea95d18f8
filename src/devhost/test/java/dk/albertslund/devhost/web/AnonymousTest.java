package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.ClassRule;
import org.junit.Test;

public class AnonymousTest {
    @ClassRule
    public static final FixtureWikiRule WIKI = FixtureWikiRule.openToAnonymous();

    @Test
    public void whereItIsAllowedOpenPagesAreReadWithoutALogIn() {
        WIKI.space("OPEN", false);
        WIKI.space("SECRET", true);
        WikiClient nobody = WIKI.nobody();

        assertEquals(200, nobody.get("/display/OPEN").statusCode());
        assertFalse(nobody.get("/spacedirectory").body().contains("SECRET"));
        assertEquals(302, nobody.get("/display/SECRET").statusCode());
    }

    @Test
    public void restIsOpenOnlyWhereTheResourceSaysSo() {
        WikiClient nobody = WIKI.nobody();

        assertEquals(
                "[{\"word\":\"åben\",\"by\":\"alle\"}]",
                nobody.get("/rest/fixture/1.0/greetings/open").body());
        assertEquals(401, nobody.get("/rest/fixture/1.0/greetings").statusCode());
    }

    @Test
    public void nobodyCanWriteWithoutALogIn() {
        WIKI.space("WRITE", false);
        WikiClient nobody = WIKI.nobody();

        String view = nobody.get("/display/WRITE").body();
        int create = nobody.get("/pages/createpage.action?spaceKey=WRITE").statusCode();

        assertFalse(view.contains("editPageLink"));
        assertTrue(view.contains("Log ind"));
        assertEquals(302, create);
    }
}
