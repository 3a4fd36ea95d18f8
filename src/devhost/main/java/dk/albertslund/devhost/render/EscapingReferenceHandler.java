package dk.albertslund.devhost.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes every reference that a template prints, except values marked as HTML and plain names that Confluence takes
 * for HTML: those that end in {@code html}, and {@code body}, {@code head}, {@code xHtmlContent}.
 */
final class EscapingReferenceHandler implements ReferenceInsertionEventHandler {
    private static final Pattern PLAIN_NAME = Pattern.compile("\\$!?\\{?([A-Za-z_][A-Za-z0-9_-]*)}?");
    private static final Set<String> HTML_NAMES = Set.of("body", "head", "xHtmlContent");

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof RawHtml || isHtmlName(reference)) {
            return value;
        }
        return HtmlEncoder.encode(value.toString());
    }

    private static boolean isHtmlName(String reference) {
        Matcher name = PLAIN_NAME.matcher(reference);
        return name.matches()
                && (HTML_NAMES.contains(name.group(1))
                        || name.group(1).toLowerCase(Locale.ENGLISH).endsWith("html"));
    }
}
