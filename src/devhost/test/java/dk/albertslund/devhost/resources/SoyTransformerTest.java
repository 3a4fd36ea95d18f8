package dk.albertslund.devhost.resources;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Locale;
import org.junit.Test;

public class SoyTransformerTest {
    private final SoyTransformer templates = new SoyTransformer(new JsI18nTransformer(
            InMemoryPlugin.of()
                    .text(Locale.ENGLISH, "title", "<b>It''s</b>")
                    .text(Locale.ENGLISH, "greeting", "Hello {0}"),
            Locale.ENGLISH));

    @Test
    public void aTemplateBecomesAFunctionThatEscapesItsValues() {
        String script = compile("<p title=\"{$name}\">{$name}</p>");

        assertTrue(script, script.contains("Example.page = function(opt_data"));
        assertTrue(script, script.contains("'<p title=\"' + soy.$$escapeHtml(opt_data.name) + '\">'"));
    }

    @Test
    public void aTextIsEscapedLikeAnyOtherValue() {
        String script = compile("{$name}{getText('title')}");

        assertTrue(script, script.contains("soy.$$escapeHtml(\"\\u003Cb>It\\u0027s\\u003C/b>\")"));
    }

    @Test
    public void aTextTakesArgumentsAndCanBeAParameter() {
        String script = compile("{call .other}{param label: getText('greeting', $name) /}{/call}");

        assertTrue(script, script.contains("{label: AJS.format(\"Hello {0}\", opt_data.name)}"));
    }

    @Test
    public void aTemplateOfConfluenceMayBeCalled() {
        String script = compile("{$name}{call Confluence.Templates.Blueprints.CreateSpace.createSpaceFormFields /}");

        assertTrue(script, script.contains("Confluence.Templates.Blueprints.CreateSpace.createSpaceFormFields(null)"));
    }

    @Test
    public void anUndeclaredParameterIsRefusedWithFileAndLine() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> compile("{$name}{$unknown}"));

        assertTrue(refusal.getMessage(), refusal.getMessage().contains("soy/example.soy:6"));
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("unknown"));
    }

    @Test
    public void anUnclosedCommandIsRefusedWithFileAndLine() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> compile("\n\n{if $name}"));

        assertTrue(refusal.getMessage(), refusal.getMessage().contains("soy/example.soy"));
        assertTrue(refusal.getMessage(), refusal.getMessage().matches("(?s).*(line |:)\\d+.*"));
    }

    @Test
    public void aTextWhoseKeyIsNotWrittenOutIsRefusedWithTheFile() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> compile("{getText($name)}"));

        assertTrue(refusal.getMessage(), refusal.getMessage().contains("soy/example.soy"));
        assertFalse(refusal.getMessage(), refusal.getMessage().isBlank());
    }

    private String compile(String body) {
        return templates.transform("soy/example.soy", """
                {namespace Example}
                /**
                 * A page.
                 * @param name
                 */
                {template .page}
                %s
                {/template}
                """.formatted(body));
    }
}
