package dk.albertslund.devhost.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.ClassRule;
import org.junit.Test;

/** Counter-test to all browser tests: a violation of the content security policy fails the test. */
public class ContentPolicyTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void aScriptWrittenIntoThePageIsStoppedAndFailsTheTest() {
        assertStopped("() => { const s = document.createElement('script'); s.textContent = 'window.ran = true';"
                + " document.body.append(s); }");
    }

    @Test
    public void aHandlerWrittenIntoThePageIsStoppedAndFailsTheTest() {
        assertStopped("() => { const p = document.createElement('p'); p.setAttribute('onclick', 'window.ran = true');"
                + " document.body.append(p); p.click(); }");
    }

    private static void assertStopped(String attempt) {
        BrowserUser leader = WIKI.login("leder1");
        leader.page().evaluate(attempt);
        assertEquals("undefined", leader.page().evaluate("() => typeof window.ran"));

        String said = assertThrows(AssertionError.class, leader::close).getMessage();
        assertTrue(said, said.contains("Content Security Policy"));
    }
}
