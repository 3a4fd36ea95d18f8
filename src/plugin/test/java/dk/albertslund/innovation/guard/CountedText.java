package dk.albertslund.innovation.guard;

/** A character sequence that counts calls of {@code charAt}. */
final class CountedText implements CharSequence {
    private final String text;
    private long looks;

    CountedText(String text) {
        this.text = text;
    }

    long looks() {
        return looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
