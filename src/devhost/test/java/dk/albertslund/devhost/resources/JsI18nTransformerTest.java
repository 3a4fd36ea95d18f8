package dk.albertslund.devhost.resources;

import static org.junit.Assert.assertEquals;

import java.util.Locale;
import org.junit.Test;

public class JsI18nTransformerTest {
    private final JsI18nTransformer texts = new JsI18nTransformer(
            InMemoryPlugin.of()
                    .text(Locale.ENGLISH, "save", "Save")
                    .text(Locale.ENGLISH, "quotes", "\"It''s\" C:\\\\")
                    .text(Locale.ENGLISH, "lines", "one\ntwo")
                    .text(Locale.ENGLISH, "danish", "Æble")
                    .text(Locale.ENGLISH, "ending", "</script>")
                    .text(Locale.ENGLISH, "count", "{0} isn''t {1}"),
            Locale.ENGLISH);

    @Test
    public void everyWayToAskForATextIsAnswered() {
        assertEquals(
                "a(\"Save\", \"Save\", \"Save\")",
                texts.transform("a(AJS.I18n.getText('save'), WRM.I18n.getText(\"save\"), I18n.getText( 'save' ))"));
    }

    @Test
    public void quotesAndBackslashesStayInsideTheText() {
        assertEquals("\"\\\"It\\u0027s\\\" C:\\\\\\\\\"", texts.transform("AJS.I18n.getText('quotes')"));
    }

    @Test
    public void aLineBreakDoesNotBreakTheScript() {
        assertEquals("\"one\\ntwo\"", texts.transform("AJS.I18n.getText('lines')"));
    }

    @Test
    public void danishLettersSurviveAnyEncoding() {
        assertEquals("\"\\u00C6ble\"", texts.transform("AJS.I18n.getText('danish')"));
    }

    @Test
    public void aTextCannotEndTheScriptElement() {
        assertEquals("\"\\u003C/script>\"", texts.transform("AJS.I18n.getText('ending')"));
    }

    @Test
    public void argumentsAreFilledInByThePage() {
        assertEquals(
                "AJS.format(\"{0} isn\\u0027\\u0027t {1}\", a, b(c))",
                texts.transform("AJS.I18n.getText('count', a, b(c))"));
    }

    @Test
    public void aKeyWithoutATextStaysAKey() {
        assertEquals("\"no.such.key\"", texts.transform("AJS.I18n.getText('no.such.key')"));
    }

    @Test
    public void aKeyThatIsNotWrittenOutIsNotTouched() {
        String script = "AJS.I18n.getText(key) + AJS.I18n.getText('sa' + 've') + myI18n.getText('save')";

        assertEquals(script, texts.transform(script));
    }
}
