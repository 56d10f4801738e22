package io.github.kommunkompass.testkit.conformance;

/**
 * An implementation to run the cases with: your own, in any language, or Kompass.
 *
 * <pre>{@code
 * ConformingSystem ours = example -> {
 *     String answer = post("http://localhost:8080/conformance", example.json());
 *     return ConformanceAnswer.of(answer);
 * };
 * }</pre>
 */
@FunctionalInterface
public interface ConformingSystem {

    /**
     * Answers a case.
     *
     * @param example the case
     * @return a document or violations
     * @throws Exception if it cannot answer; the case fails
     */
    ConformanceAnswer answer(ConformanceCase example) throws Exception;

    /** {@return this library, which passes all cases of the shipped pack} */
    static ConformingSystem kompass() {
        return new KompassSystem();
    }
}
