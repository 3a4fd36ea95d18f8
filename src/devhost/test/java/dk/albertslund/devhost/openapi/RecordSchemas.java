package dk.albertslund.devhost.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** JSON schemas of response records, by the rules of the plugin's {@code RecordJson}. */
final class RecordSchemas {
    private static final String REFERENCE = "#/components/schemas/";
    private static final String INLINE = "dk.albertslund.innovation.common.confluence.rest.JsonInline";

    private final SortedMap<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, Class<?>> named = new TreeMap<>();

    /** All records that were asked for, and those within them, by their simple names. */
    SortedMap<String, ObjectNode> all() {
        return schemas;
    }

    /** @throws IllegalStateException for a type that the rules do not know */
    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        }
        if (plain == Object.class) {
            return object();
        }
        if (plain.isEnum()) {
            ObjectNode words = object().put("type", "string");
            ArrayNode names = words.putArray("enum");
            Arrays.stream(plain.getEnumConstants()).forEach(word -> names.add(((Enum<?>) word).name()));
            return words;
        }
        return object().put("type", kind(plain));
    }

    private ObjectNode ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return object().put("type", "object").set("additionalProperties", of(arguments[1]));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return object().put("type", "array").set("items", of(arguments[0]));
        }
        throw new IllegalStateException("No schema for " + type);
    }

    private static String kind(Class<?> type) {
        if (type == String.class) {
            return "string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "integer";
        }
        if (type == double.class || type == Double.class) {
            return "number";
        }
        throw new IllegalStateException("No schema for " + type);
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> known = named.putIfAbsent(name, type);
        if (known == null) {
            ObjectNode schema = object().put("type", "object");
            schemas.put(name, schema);
            schema.putObject("properties");
            addMembers(schema, type);
        } else if (known != type) {
            throw new IllegalStateException("Two records of one name: " + known + " and " + type);
        }
        return object().put("$ref", REFERENCE + name);
    }

    private void addMembers(ObjectNode schema, Class<?> type) {
        for (RecordComponent member : type.getRecordComponents()) {
            if (isInline(member)) {
                addInline(schema, member);
            } else {
                ((ObjectNode) schema.get("properties")).set(member.getName(), of(member.getGenericType()));
                if (member.getType() != Optional.class) {
                    schema.withArray("required").add(member.getName());
                }
            }
        }
    }

    private void addInline(ObjectNode schema, RecordComponent member) {
        if (member.getType().isRecord()) {
            addMembers(schema, member.getType());
        } else {
            schema.set("additionalProperties", of(member.getGenericType()).get("additionalProperties"));
        }
    }

    private static boolean isInline(RecordComponent member) {
        return Arrays.stream(member.getAccessor().getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.getName().equals(INLINE));
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
