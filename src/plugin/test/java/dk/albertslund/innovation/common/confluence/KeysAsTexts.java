package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.Messages;
import java.util.Arrays;

/** Messages whose texts are their keys and arguments, like {@code [innovation.form.yes]}; optional keys have no text. */
public final class KeysAsTexts implements Messages {
    private final String known;

    /** @param known an expression for the keys that there is a text for */
    public KeysAsTexts(String known) {
        this.known = known;
    }

    @Override
    public String text(String key, Object... arguments) {
        String shown = arguments.length == 0 ? key : key + Arrays.toString(arguments);
        return key.matches(known) ? "[" + shown + "]" : key;
    }
}
