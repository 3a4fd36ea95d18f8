package dk.albertslund.innovation.form;

import java.util.List;

/** A list of rows in a form, each row with the same fields, for example the drafts of a question. */
public record RowList(String key, int mostRows, List<Field> fields) {
    public RowList {
        fields = List.copyOf(fields);
    }

    /** The list as it is for those who may only read in the network. */
    RowList forReaders() {
        return new RowList(key, mostRows, Section.forReaders(fields));
    }
}
