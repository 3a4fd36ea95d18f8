package dk.albertslund.innovation.session.live.confluence;

/**
 * An item of the programme.
 *
 * @param number for example {@code 6 af 7}
 * @param exercise what is worked on, in words; empty for none
 * @param url address of the exercise's page; empty for none
 * @param how one line about it; empty for none
 */
public record RunItemView(String title, String number, String exercise, String url, String how) {
    public boolean isLinked() {
        return !url.isEmpty();
    }
}
