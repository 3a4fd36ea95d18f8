package dk.albertslund.devhost.resources;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A plugin of a descriptor, a few files and a few messages, without a jar. */
final class InMemoryPlugin implements InstalledPlugin {
    static final String KEY = "dk.example.plugin";
    static final Locale DANISH = new Locale("da", "DK");

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** The plugin with these modules in its descriptor. */
    static InMemoryPlugin of(String... modules) {
        return new InMemoryPlugin()
                .file(
                        "atlassian-plugin.xml",
                        "<atlassian-plugin key=\"" + KEY + "\">" + String.join("", modules) + "</atlassian-plugin>");
    }

    InMemoryPlugin file(String path, String content) {
        files.put(path, content);
        return this;
    }

    InMemoryPlugin text(Locale locale, String key, String pattern) {
        texts.put(locale + key, pattern);
        return this;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public List<PluginModule> modules(String type) {
        return all().stream().filter(module -> module.type().equals(type)).toList();
    }

    @Override
    public Optional<PluginModule> module(String key) {
        return all().stream().filter(module -> module.key().equals(key)).findFirst();
    }

    private List<PluginModule> all() {
        String name = "atlassian-plugin.xml";
        return PluginXmlParser.children(
                        PluginXmlParser.read(name, resource(name).orElseThrow()))
                .stream()
                .map(element -> new PluginModule(element.getTagName(), element.getAttribute("key"), element))
                .toList();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(files.get(path))
                .map(content -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public <T> T create(String className, Class<T> type) {
        throw new UnsupportedOperationException(className);
    }

    @Override
    public Class<?> load(String className) {
        throw new UnsupportedOperationException(className);
    }

    @Override
    public List<String> classNames(String packageName) {
        throw new UnsupportedOperationException(packageName);
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return textPattern(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    @Override
    public Optional<String> textPattern(Locale locale, String key) {
        return Optional.ofNullable(texts.getOrDefault(locale + key, texts.get(Locale.ENGLISH + key)));
    }

    @Override
    public void close() {}
}
