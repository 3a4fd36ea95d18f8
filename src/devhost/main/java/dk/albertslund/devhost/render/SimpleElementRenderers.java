package dk.albertslund.devhost.render;

import dk.albertslund.devhost.RequestScope;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Renderers of elements that take a few lines each. */
final class SimpleElementRenderers {
    private SimpleElementRenderers() {}

    static String taskList(StorageElement list, RenderContext context) {
        var page = context.conversion().page();
        StringBuilder out = new StringBuilder("<ul class=\"inline-task-list\" data-inline-tasks-content-id=\"")
                .append(page == null ? 0 : page.id())
                .append("\">");
        for (StorageElement task : list.elements()) {
            String id = task.child("ac:task-id").map(StorageElement::text).orElse("");
            boolean isDone = task.child("ac:task-status")
                    .map(status -> status.text().trim().equals("complete"))
                    .orElse(false);
            out.append(isDone ? "<li class=\"checked\"" : "<li")
                    .append(" data-inline-task-id=\"")
                    .append(HtmlEncoder.encode(id))
                    .append("\">")
                    .append(task.child("ac:task-body").map(context::content).orElse(""))
                    .append("</li>");
        }
        return out.append("</ul>").toString();
    }

    static String time(StorageElement time, RenderContext context) {
        String date = time.attribute("datetime");
        return "<time datetime=\"" + HtmlEncoder.encode(date) + "\">" + HtmlEncoder.encode(shown(date)) + "</time>";
    }

    private static String shown(String date) {
        try {
            return LocalDate.parse(date)
                    .format(DateTimeFormatter.ofPattern(
                            "dd MMM yyyy", RequestScope.current().locale()));
        } catch (DateTimeParseException e) {
            return date;
        }
    }

    static ElementRenderer image(String contextPath) {
        return (image, context) -> {
            String address = image.elements().stream()
                    .findFirst()
                    .map(resource -> address(resource, contextPath, context))
                    .orElseThrow(image::notImitated);
            StringBuilder out = new StringBuilder("<span class=\"confluence-embedded-file-wrapper\"><img")
                    .append(" class=\"confluence-embedded-image\"");
            for (String name : new String[] {"alt", "height", "title", "width"}) {
                String value = image.attribute("ac:" + name);
                if (!value.isEmpty()) {
                    out.append(' ')
                            .append(name)
                            .append("=\"")
                            .append(HtmlEncoder.encode(value))
                            .append('"');
                }
            }
            return out.append(" src=\"")
                    .append(HtmlEncoder.encode(address))
                    .append("\"/></span>")
                    .toString();
        };
    }

    private static String address(StorageElement resource, String contextPath, RenderContext context) {
        if (resource.name().equals("ri:url")) {
            return resource.attribute("ri:value");
        }
        var page = context.conversion().page();
        if (!resource.name().equals("ri:attachment") || !resource.children().isEmpty() || page == null) {
            throw resource.notImitated();
        }
        String file = URLEncoder.encode(resource.attribute("ri:filename"), StandardCharsets.UTF_8);
        return contextPath + "/download/attachments/" + page.id() + "/" + file.replace("+", "%20");
    }
}
