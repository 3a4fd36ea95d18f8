package dk.albertslund.devhost.plugin;

import org.w3c.dom.Element;

/** One module of the descriptor, such as a macro: its element's name, its key, and the element. */
public record PluginModule(String type, String key, Element element) {}
