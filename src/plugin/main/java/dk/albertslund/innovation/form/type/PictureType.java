package dk.albertslund.innovation.form.type;

import java.util.List;
import java.util.Optional;

/**
 * A picture that is attached to a page of the network; see {@link Picture}.
 *
 * @param limit length of the alternative text
 */
public record PictureType(int limit) implements FieldType {
    @Override
    public String key() {
        return "picture";
    }

    /** Whether there is such an attachment is checked where the network is known. */
    @Override
    public String validate(String value, ValidationContext context) {
        Picture picture = Picture.parse(value).orElseThrow(() -> context.invalid("innovation.form.problem.picture"));
        FreeText.validate(picture.alternative(), limit, context);
        return value;
    }

    @Override
    public List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        String alternative = picture(value).map(Picture::alternative).orElse("");
        return List.of(alternative.isEmpty() ? texts.text("innovation.form.picture") : alternative);
    }

    @Override
    public String searchText(String value, ValueLookup lookup) {
        return picture(value).map(Picture::alternative).orElse("");
    }

    @Override
    public Optional<Picture> picture(String value) {
        return Picture.parse(value);
    }

    /** The attachments of a page are copied with it; a picture of another page stays where it is. */
    @Override
    public String copied(String value, long fromPage, long toPage) {
        return picture(value)
                .filter(picture -> picture.pageId() == fromPage && toPage > 0)
                .map(picture -> new Picture(toPage, picture.fileName(), picture.alternative()).toString())
                .orElse("");
    }

    @Override
    public boolean isOnPage() {
        return true;
    }

    @Override
    public boolean isGroup() {
        return true;
    }

    @Override
    public boolean isPasted() {
        return false;
    }
}
