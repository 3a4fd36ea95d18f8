package dk.albertslund.innovation.session;

import java.util.Arrays;
import java.util.List;

/** What an item of the programme is. */
public enum ItemKind {
    TALK("talk"),
    EXERCISE("exercise"),
    GROUP_WORK("groupWork"),
    BREAK("break"),
    SPARRING("sparring"),
    REFLECTION("reflection"),
    OTHER("other");

    private final String key;

    ItemKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ItemKind::key).toList();
    }
}
