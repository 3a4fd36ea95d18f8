package dk.albertslund.devhost.render;

/** A value in a template that is HTML already and is put out as it is. */
record RawHtml(String html) {
    @Override
    public String toString() {
        return html;
    }

    /** The value without the mark. */
    static Object bare(Object value) {
        return value instanceof RawHtml ? ((RawHtml) value).html : value;
    }
}
