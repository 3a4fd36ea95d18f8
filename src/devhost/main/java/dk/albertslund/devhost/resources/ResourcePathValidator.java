package dk.albertslund.devhost.resources;

import java.util.List;

/** Validates paths that come from an address. */
final class ResourcePathValidator {
    private static final List<String> STEPS_ELSEWHERE = List.of("", ".", "..");

    private ResourcePathValidator() {}

    /** Whether the path only goes down: no empty step, none to the folder above, no backslash, no control character. */
    static boolean isPlain(String path) {
        return List.of(path.split("/", -1)).stream().noneMatch(STEPS_ELSEWHERE::contains)
                && path.chars().noneMatch(letter -> letter == '\\' || letter < ' ');
    }
}
