package dk.albertslund.innovation.form.confluence;

/** A page to go to. Without a title there is nothing to say; without an address there is no page. */
public record LinkView(String title, String url) {
    public static final LinkView NONE = new LinkView("", "");
}
