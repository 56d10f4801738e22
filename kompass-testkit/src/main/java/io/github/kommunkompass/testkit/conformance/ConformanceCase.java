package io.github.kommunkompass.testkit.conformance;

/**
 * One case: an input of some kind, and what an implementation must make of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name and its file without the ending, such as {@code score/nassjo-2022}
 * @param kind what is to be done, such as {@code score}
 * @param title what it is about
 * @param source where the expectation comes from
 * @param json the whole case, a document of the format {@code kompass/conformance-case/1}
 */
public record ConformanceCase(String id, String kind, String title, String source, String json) {

    /**
     * Returns its name and what it is about.
     *
     * @return text for a person
     */
    @Override
    public String toString() {
        return id + ": " + title;
    }
}
