package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.service.ContentLifecycleService;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A picture in a field: from the phone to the page, to other users, into history and copies. */
public class PictureStoryTest {
    private static final int MOST_BYTES = 300 * 1024;
    private static final int LONGEST_SIDE = 1600;
    private static final String NO_PICTURE = "Filen er ikke et billede";
    private static final String TOO_LARGE = "fylder for meget";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule(PictureTestJar::of);

    private static int networks;
    private String key;
    private long pageId;

    @Before
    public void networkWithAPageForPhotos() {
        key = "FOTO" + ++networks;
        WIKI.network(key, "Fotos " + networks, "leder1");
        String path = WIKI.page(
                key, "Billeder " + networks, "<ac:structured-macro ac:name=\"" + PictureTestJar.MACRO + "\"/>");
        pageId = Long.parseLong(path.substring(path.indexOf('=') + 1));
    }

    private static JdbcWiki wiki() {
        return WIKI.host().wiki();
    }

    private static WikiUser user(String name) {
        return wiki().userByName(name).orElseThrow();
    }

    private BrowserUser at(String userName, long page) {
        BrowserUser user = WIKI.login(userName);
        user.open("/pages/viewpage.action?pageId=" + page);
        return user;
    }

    private static void choose(BrowserUser user, String name, String type, byte[] content) {
        user.field("photo").locator("[data-picture-file]").setInputFiles(new FilePayload(name, type, content));
    }

    private byte[] onlyAttachment() {
        List<String> names = wiki().attachmentNames(pageId);
        assertEquals(names.toString(), 1, names.size());
        return wiki().attachment(pageId, names.get(0)).orElseThrow().content();
    }

    private static void assertShown(Locator image) {
        assertThat(image).isVisible();
        image.scrollIntoViewIfNeeded();
        image.page()
                .waitForCondition(() -> (Boolean) image.evaluate("image => image.complete && image.naturalWidth > 0"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The field says that it is saved from before. */
    private static void saved(BrowserUser user, Runnable change) {
        assertEquals(
                200,
                user.page()
                        .waitForResponse(answer -> answer.request().method().equals("PATCH"), change)
                        .status());
    }

    private void upload(BrowserUser user) throws Exception {
        choose(user, "IMG_0001.JPG", "image/jpeg", PictureFile.photo());
        BrowserUser.waitUntilSaved(user.field("photo"));
    }

    @Test
    public void aPhotoIsMadeSmallLosesItsPlaceAndIsSeenByOthers() throws Exception {
        byte[] photo = PictureFile.photo();
        assertTrue("" + photo.length, photo.length > 5_000_000);
        assertTrue(PictureFile.hasExif(photo));
        try (BrowserUser leader = at("leder1", pageId)) {
            upload(leader);
            leader.field("photo").locator("[data-control]").fill("Broen over åen");
            saved(leader, () -> leader.field("photo").locator("[data-control]").blur());
            assertShown(leader.field("photo").locator("img"));
        }
        byte[] stored = onlyAttachment();
        assertTrue("" + stored.length, stored.length <= MOST_BYTES);
        assertFalse(PictureFile.hasExif(stored));
        assertTrue(PictureFile.longestSide(stored) <= LONGEST_SIDE);
        try (BrowserUser member = at("medlem1", pageId)) {
            Locator image = member.field("photo").locator("img");
            assertShown(image);
            assertThat(image).hasAttribute("alt", "Broen over åen");
        }
        WIKI.setReadOnly(true);
        try (BrowserUser reader = at("medlem1", pageId)) {
            Locator image = reader.page().locator(".inno-read img");
            assertShown(image);
            assertThat(image).hasAttribute("loading", "lazy");
            assertTrue(image.getAttribute("src").startsWith("http"));
        } finally {
            WIKI.setReadOnly(false);
        }
    }

    /** A program outside of the wiki fetches it by its whole address. */
    @Test
    public void anExportNamesThePictureByItsWholeAddress() throws Exception {
        try (BrowserUser leader = at("leder1", pageId)) {
            upload(leader);
            String name = wiki().attachmentNames(pageId).get(0);
            String address = WIKI.host().url() + "/download/attachments/" + pageId + "/" + name;
            for (String output : List.of("pdf", "word", "email")) {
                leader.open("/pages/export.action?pageId=" + pageId + "&type=" + output);
                assertThat(leader.page().locator(".inno-read img")).hasAttribute("src", address);
            }
        }
    }

    @Test
    public void whoMayNotSeeThePageDoesNotSeeThePicture() throws Exception {
        try (BrowserUser leader = at("leder1", pageId)) {
            upload(leader);
        }
        wiki().restrictView(pageId, Set.of(user("leder1").key()));
        String path = "/download/attachments/" + pageId + "/"
                + wiki().attachmentNames(pageId).get(0);
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            assertEquals(
                    200, leader.page().request().get(WIKI.host().url() + path).status());
            assertEquals(
                    404, member.page().request().get(WIKI.host().url() + path).status());
        }
    }

    @Test
    public void aDrawingWithScriptsAndATextAreRefusedAndThePictureStays() throws Exception {
        try (BrowserUser leader = at("leder1", pageId)) {
            upload(leader);
            Locator error = leader.field("photo").locator("[data-error]");
            choose(leader, "a.svg", "image/svg+xml", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"));
            assertThat(error).containsText(NO_PICTURE);
            choose(leader, "b.jpg", "image/jpeg", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"));
            assertThat(error).containsText(NO_PICTURE);
            choose(leader, "c.jpg", "image/jpeg", bytes("Ikke et billede"));
            assertThat(error).containsText(NO_PICTURE);
            assertShown(leader.field("photo").locator("img"));
        }
        assertEquals(1, wiki().attachmentNames(pageId).size());
    }

    @Test
    public void theWikiLooksAtTheFileTooWhateverTheBrowserSays() {
        long other = Long.parseLong(WIKI.page("ANDET" + networks, "Andet", "").replaceAll(".*=", ""));
        wiki().attachments().add(other, "a.jpg", "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        wiki().attachments().add(pageId, "text.jpg", "image/jpeg", bytes("Ikke et billede"));
        wiki().attachments().add(pageId, "drawing.svg", "image/svg+xml", bytes("<svg/>"));
        byte[] large = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, (1 << 20) + 1);
        wiki().attachments().add(pageId, "large.jpg", "image/jpeg", large);
        try (BrowserUser leader = at("leder1", pageId)) {
            assertRefused(leader, pageId + "/text.jpg", NO_PICTURE);
            assertRefused(leader, pageId + "/drawing.svg", "findes ikke");
            assertRefused(leader, pageId + "/large.jpg", TOO_LARGE);
            assertRefused(leader, pageId + "/nothing.jpg", "findes ikke");
            assertRefused(leader, other + "/a.jpg", "findes ikke");
        }
    }

    private static void assertRefused(BrowserUser user, String value, String message) {
        user.page()
                .evaluate(
                        "value => document.querySelector('[data-innovation-form]').innovation.fields[0].replace(value)",
                        value);
        assertThat(user.field("photo").locator("[data-error]")).containsText(message);
    }

    @Test
    public void aFileThatTheWikiDoesNotTakeStaysInTheBrowser() throws Exception {
        try (BrowserUser leader = at("leder1", pageId)) {
            leader.page()
                    .evaluate("document.querySelector('[data-innovation-form]').innovation.fields[0].view.file.shrink"
                            + " = async () => new Blob([new Uint8Array(20 << 20)])");
            choose(leader, "a.jpg", "image/jpeg", bytes("x"));
            assertThat(leader.field("photo").locator("[data-error]")).containsText(TOO_LARGE);
            assertThat(leader.field("photo").locator("[data-picture-retry]")).isVisible();
        }
        List<SpaceGrant> attaching = wiki().grants(key).stream()
                .filter(grant -> grant.permission().equals(Wiki.ATTACH))
                .toList();
        attaching.forEach(grant -> wiki().take(key, grant));
        try (BrowserUser leader = at("leder1", pageId)) {
            choose(leader, "a.jpg", "image/jpeg", PictureFile.photo());
            assertThat(leader.field("photo").locator("[data-error]")).containsText("Du må ikke vedhæfte filer");
            attaching.forEach(grant -> wiki().give(key, grant));
            leader.field("photo").locator("[data-picture-retry]").click();
            BrowserUser.waitUntilSaved(leader.field("photo"));
        }
        assertTrue(onlyAttachment().length <= MOST_BYTES);
    }

    @Test
    public void anEarlierPictureIsALinkInTheHistory() throws Exception {
        try (BrowserUser leader = at("leder1", pageId)) {
            upload(leader);
            saved(
                    leader,
                    () -> leader.field("photo").locator("[data-picture-remove]").click());
            assertThat(leader.field("photo").locator("img")).isHidden();
            BrowserUser.openHistory(leader.field("photo"));
            Locator link = leader.field("photo").locator("[data-history-panel] ol a");
            assertThat(link).hasText("Billede");
            String path = link.getAttribute("href").replaceFirst("^/confluence", "");
            assertEquals(
                    200, leader.page().request().get(WIKI.host().url() + path).status());
        }
    }

    @Test
    public void aCopiedPageShowsItsOwnCopyOfThePicture() throws Exception {
        try (BrowserUser leader = at("leder1", pageId)) {
            upload(leader);
        }
        String target = "KOPI" + networks;
        WIKI.network(target, "Kopi " + networks, "leder1");
        WikiPage copy = RequestScope.as(user("leder1"), () -> new ContentLifecycleService(
                        wiki(), WIKI.host().runtime().events())
                .copy(wiki().page(pageId).orElseThrow(), target, 0, "Kopierede billeder", user("leder1")));
        try (BrowserUser leader = at("leder1", copy.id())) {
            Locator image = leader.field("photo").locator("img");
            assertShown(image);
            assertTrue(image.getAttribute("src").contains("/" + copy.id() + "/"));
        }
    }
}
