package dk.albertslund.devhost.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Buffers what a servlet of the plugin writes, so that its page can be decorated with the wiki's layout. */
final class BufferedResponse extends HttpServletResponseWrapper {
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"([^\"]*)\"\\s*/?>");
    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
    private static final Pattern BODY = Pattern.compile("(?s)<body[^>]*>(.*)</body>");

    private final StringWriter written = new StringWriter();
    private final PrintWriter writer = new PrintWriter(written);
    private int refusal;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        throw new UnsupportedOperationException("getOutputStream of a servlet's response");
    }

    @Override
    public void sendError(int status) {
        refusal = status;
    }

    @Override
    public void sendError(int status, String message) {
        refusal = status;
    }

    /** The status of an error that the servlet asked for; 0 for none. */
    int refusal() {
        return refusal;
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    /** Empty when the page names none. */
    String decorator() {
        return found(DECORATOR);
    }

    /** As text. */
    String title() {
        return found(TITLE).replace("&amp;", "&").strip();
    }

    /** The content of the body element. */
    String content() {
        return found(BODY);
    }

    private String found(Pattern pattern) {
        Matcher found = pattern.matcher(written.toString());
        return found.find() ? found.group(1) : "";
    }

    /** Writes the servlet's output unchanged; nothing when it has redirected. */
    void send() throws IOException {
        if (!isCommitted()) {
            getResponse().getWriter().write(written.toString());
        }
    }
}
