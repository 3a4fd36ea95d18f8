package dk.albertslund.innovation.involvement.confluence;

/** One way in which citizens are in a phase, as a shape and a word. */
public final class CitizenMarkView {
    private final String key;
    private final String shape;
    private final String name;

    CitizenMarkView(String key, String shape, String name) {
        this.key = key;
        this.shape = shape;
        this.name = name;
    }

    public String getKey() {
        return key;
    }

    public String getShape() {
        return shape;
    }

    public String getName() {
        return name;
    }
}
