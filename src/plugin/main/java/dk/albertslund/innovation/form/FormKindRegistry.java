package dk.albertslund.innovation.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every kind of form there is. A new kind joins by being a component. */
@Component
public final class FormKindRegistry {
    private final Map<String, FormKind> kinds;

    public FormKindRegistry(List<FormKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(FormKind::key, Function.identity()));
    }

    public Collection<FormKind> all() {
        return kinds.values();
    }

    public Optional<FormKind> withKey(String key) {
        return Optional.ofNullable(kinds.get(key));
    }
}
