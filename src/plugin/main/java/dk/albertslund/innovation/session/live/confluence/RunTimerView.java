package dk.albertslund.innovation.session.live.confluence;

/**
 * The timer as the page is drawn; the script counts down.
 *
 * @param end when the time is up, in milliseconds since 1970; empty while it is paused
 * @param now the server's clock, in milliseconds since 1970
 * @param separator between minutes and seconds
 */
public record RunTimerView(
        String end, int left, int total, String now, String text, String separator, boolean isHidden) {
    public boolean isPaused() {
        return end.isEmpty();
    }
}
