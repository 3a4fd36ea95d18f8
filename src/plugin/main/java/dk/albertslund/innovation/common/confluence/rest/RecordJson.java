package dk.albertslund.innovation.common.confluence.rest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Converts response records to maps and lists, which all versions and configurations of Confluence's JSON library serialise
 * alike. A component becomes a member of that name, in the record's order; an empty {@code Optional} is left out.
 */
final class RecordJson {
    private RecordJson() {}

    /** Converts records, maps, collections and optional values at any depth; returns other values unchanged. */
    static Object of(Object value) {
        if (value instanceof Record members) {
            return of(members);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(key, of(member)));
            return members;
        }
        return value instanceof Collection<?> list
                ? list.stream().map(RecordJson::of).toList()
                : value;
    }

    static Map<String, Object> of(Record members) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (RecordComponent component : members.getClass().getRecordComponents()) {
            Object value = value(members, component);
            if (component.getAccessor().isAnnotationPresent(JsonInline.class)) {
                ((Map<?, ?>) of(value)).forEach((key, member) -> json.put((String) key, member));
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> json.put(component.getName(), of(present)));
            } else {
                json.put(component.getName(), of(value));
            }
        }
        return json;
    }

    private static Object value(Record members, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(members);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Could not read " + component, e);
        }
    }
}
