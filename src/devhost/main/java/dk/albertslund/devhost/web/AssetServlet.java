package dk.albertslund.devhost.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves {@link Assets} under {@code /s/version/group/file}; browsers may keep them, as the version is of the content. */
final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final transient Assets assets;

    AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        int end = path.indexOf('/', 1);
        Optional<byte[]> file = end < 0 ? Optional.empty() : assets.read(path.substring(end + 1));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(ContentTypes.of(path));
        response.setHeader("Cache-Control", FOR_EVER);
        response.getOutputStream().write(file.get());
    }
}
