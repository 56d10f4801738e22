package io.github.kommunkompass.testkit.conformance;

/**
 * A case: a task with an input and the expected answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, which is the name of the file without its extension, such as {@code score/nassjo-2022}
 * @param kind the kind of the task, such as {@code score}
 * @param title a short description
 * @param source the source of the expected answer
 * @param json the complete case, a document of the format {@code kompass/conformance-case/1}
 */
public record ConformanceCase(String id, String kind, String title, String source, String json) {

    /** {@return id and title} */
    @Override
    public String toString() {
        return id + ": " + title;
    }
}
