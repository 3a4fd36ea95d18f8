package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/** Where the citizens are in one phase. */
public final class CitizenPhaseView {
    private final String key;
    private final String title;
    private final List<CitizenMarkView> marks;
    private final String fitting;

    CitizenPhaseView(String key, String title, List<CitizenMarkView> marks, String fitting) {
        this.key = key;
        this.title = title;
        this.marks = List.copyOf(marks);
        this.fitting = fitting;
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    /** Never empty. */
    public List<CitizenMarkView> getMarks() {
        return marks;
    }

    /** The ways of taking part that fit the phase. */
    public String getFitting() {
        return fitting;
    }
}
