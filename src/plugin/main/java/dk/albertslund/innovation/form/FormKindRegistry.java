package dk.albertslund.innovation.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All kinds of forms, collected by Spring. */
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
