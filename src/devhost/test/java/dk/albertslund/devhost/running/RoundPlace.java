package dk.albertslund.devhost.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every place where something of a round can be seen. */
enum RoundPlace {
    PAGE(Kind.COMPLETE) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return List.of(round.client(reader).get(round.page()).body());
        }
    },
    /** A page of one's own with the same form. */
    OWN_PAGE(Kind.COMPLETE) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return List.of(round.rendered(reader, "display"));
        }
    },
    PREVIEW(Kind.PARTLY) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return List.of(round.rendered(reader, "preview"), round.rendered(reader, "diff"));
        }
    },
    /** Passed on to others, so it has the public view for every user. */
    PAPER(Kind.PUBLIC) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return List.of("pdf", "word", "email", "feed", "html_export").stream()
                    .map(output -> round.rendered(reader, output))
                    .toList();
        }
    },
    CHANGES(Kind.COMPLETE) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return List.of(
                    round.client(reader).get(round.rest() + "/changes?since=0").body());
        }
    },
    /** As an open page asks for them that knows each of the revisions. */
    LATER_CHANGES(Kind.PARTLY) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            List<String> answers = new ArrayList<>();
            for (int since = 1; since < round.revision() + 2; since++) {
                answers.add(round.client(reader)
                        .get(round.rest() + "/changes?since=" + since)
                        .body());
            }
            return answers;
        }
    },
    HISTORY(Kind.COMPLETE) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            List<String> answers = new ArrayList<>();
            round.written().forEach(text -> List.of("", "?before=" + round.revision())
                    .forEach(query -> answers.add(round.client(reader)
                            .get(round.field(text.row(), text.field()) + "/history" + query)
                            .body())));
            return answers;
        }
    },
    /** The receipt of a save, of the reader's own where they may write. */
    RECEIPT(Kind.PARTLY) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return round.saveAndRemove(reader);
        }
    },
    /** The error for a write in another author's row. */
    REFUSAL(Kind.PARTLY) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            List<String> answers = new ArrayList<>();
            round.written().stream()
                    .filter(text -> !text.author().equals(reader.user()))
                    .forEach(text -> answers.add(round.client(reader)
                            .sendJson(
                                    "PATCH",
                                    round.field(text.row(), text.field()),
                                    Map.of("list", round.list(), "value", "Overskrevet", "base", 0))
                            .body()));
            return answers;
        }
    },
    PASTE(Kind.PARTLY) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            List<String> answers = new ArrayList<>();
            for (String action : List.of("preview", "import", "undo")) {
                round.written()
                        .forEach(text -> answers.add(round.client(reader)
                                .sendJson(
                                        "POST",
                                        round.rest() + "/lists/" + round.list() + "/" + action,
                                        Map.of(
                                                "text",
                                                "Overskrift\nEn linje",
                                                "fields",
                                                text.field(),
                                                "rows",
                                                action.equals("undo")
                                                        ? UUID.randomUUID().toString()
                                                        : List.of(List.of(text.row(), "En linje"))))
                                .body()));
            }
            return answers;
        }
    },
    /** Searchable by every reader of the page, so it has the public view. */
    SEARCH(Kind.PUBLIC) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return round.foundBySearch(reader);
        }
    },
    COPY(Kind.SILENT) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return List.of(round.client(reader).get(round.copy()).body());
        }
    },
    /** Tells how many rows there are for all to see, never what they say. */
    HOME(Kind.SILENT) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return List.of(round.client(reader).get(round.home()).body());
        }
    },
    OVERVIEW(Kind.SILENT) {
        @Override
        List<String> answers(RoundFixture round, RoundFixture.Reader reader) {
            return List.of(round.client(reader)
                    .get(WikiRestClient.REST + "/rollup.csv")
                    .body());
        }
    };

    private enum Kind {
        COMPLETE,
        PARTLY,
        PUBLIC,
        SILENT
    }

    private final Kind kind;

    RoundPlace(Kind kind) {
        this.kind = kind;
    }

    abstract List<String> answers(RoundFixture round, RoundFixture.Reader reader);

    /** Whether all is shown here that the reader may see, else some of it. */
    boolean isComplete() {
        return kind == Kind.COMPLETE || kind == Kind.PUBLIC;
    }

    /** Whether just that is shown here which everybody may see. */
    boolean isPublic() {
        return kind == Kind.PUBLIC;
    }

    /** Whether nothing of a round is shown here. */
    boolean isSilent() {
        return kind == Kind.SILENT;
    }
}
