package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.type.Picture;
import dk.albertslund.innovation.form.type.PictureStore;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures by page and file name.
 *
 * @param problems what is wrong with each that there is; the empty string for nothing
 */
public record PicturesInMemory(Map<String, String> problems) implements PictureStore {
    public static final PicturesInMemory NONE = new PicturesInMemory(Map.of());

    @Override
    public Optional<String> problem(int networkId, Picture picture) {
        String problem =
                problems.getOrDefault(picture.pageId() + "/" + picture.fileName(), "innovation.form.problem.picture");
        return Optional.of(problem).filter(found -> !found.isEmpty());
    }

    /** Their content is their name. */
    @Override
    public Optional<byte[]> read(int networkId, Picture picture) {
        return problem(networkId, picture).isPresent()
                ? Optional.empty()
                : Optional.of(picture.fileName().getBytes(StandardCharsets.US_ASCII));
    }
}
