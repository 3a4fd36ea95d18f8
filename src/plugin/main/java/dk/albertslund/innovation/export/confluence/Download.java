package dk.albertslund.innovation.export.confluence;

import jakarta.ws.rs.core.Response;

/** A response that the browser keeps as a file, and that nothing between keeps. */
final class Download {
    private Download() {}

    /** @param name ASCII without quotes */
    static Response of(Object content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
