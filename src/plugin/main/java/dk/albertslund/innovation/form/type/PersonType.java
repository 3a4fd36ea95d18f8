package dk.albertslund.innovation.form.type;

import java.util.List;

/**
 * The name of a person who need not be a user. The change log holds the id of a row in {@code PERSON} instead.
 *
 * @param until key of the date field until which the name may be kept
 */
public record PersonType(int limit, String until) implements FieldType {
    @Override
    public String key() {
        return "person";
    }

    @Override
    public String validate(String value, ValidationContext context) {
        return FreeText.validate(value, limit, context);
    }

    @Override
    public String sent(String value, ValueLookup lookup) {
        return lookup.personNames().getOrDefault(value, "");
    }

    @Override
    public List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        return List.of(isErased(value, lookup) ? texts.text("innovation.form.person.erased") : sent(value, lookup));
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public boolean isPersonName() {
        return true;
    }

    @Override
    public boolean isErased(String value, ValueLookup lookup) {
        return !lookup.personNames().containsKey(value);
    }
}
