package dk.albertslund.devhost.render;

/** A value in a template that is HTML already and is printed unescaped. */
record RawHtml(String html) {
    @Override
    public String toString() {
        return html;
    }

    /** The value without the wrapper. */
    static Object bare(Object value) {
        return value instanceof RawHtml ? ((RawHtml) value).html : value;
    }
}
