package dk.albertslund.innovation.form.confluence;

/** @param title empty for no link; {@code url} is empty for a title without a page */
public record LinkView(String title, String url) {
    public static final LinkView NONE = new LinkView("", "");
}
