package dk.albertslund.devhost.load;

import java.util.List;

/** What came of a run. */
record LoadResult(LoadOptions options, Figures figures, String costs, Check check) {
    /** Compares what people wrote with what the wiki has. */
    static final class Check {
        private int letters;
        private int lostLetters;
        private int wrongTexts;
        private int votes;
        private int lostVotes;
        private int doubledVotes;

        /** @param stored all current values of the person's field */
        void compare(boolean isVote, String written, List<String> stored) {
            if (isVote) {
                votes++;
                doubledVotes += Math.max(0, stored.size() - 1);
                lostVotes += stored.contains(written) ? 0 : 1;
                return;
            }
            String text = stored.isEmpty() ? "" : stored.get(0);
            letters += written.length();
            lostLetters += Math.max(0, written.length() - text.length());
            wrongTexts += text.equals(written) ? 0 : 1;
        }

        int lostLetters() {
            return lostLetters;
        }

        /** Texts that are not letter for letter what was written. */
        int wrongTexts() {
            return wrongTexts;
        }

        int wrongVotes() {
            return lostVotes + doubledVotes;
        }

        int letters() {
            return letters;
        }

        int votes() {
            return votes;
        }

        @Override
        public String toString() {
            return letters + " | " + lostLetters + " | " + wrongTexts + " | " + votes + " | " + lostVotes + " | "
                    + doubledVotes;
        }
    }
}
