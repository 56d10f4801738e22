package io.github.kommunkompass.testkit.conformance;

/**
 * An implementation as the cases see it: yours, in whatever language, or Kompass.
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
     * Does what a case asks for.
     *
     * @param example the case
     * @return a document or violations
     * @throws Exception if it cannot, which is a failure of the case
     */
    ConformanceAnswer answer(ConformanceCase example) throws Exception;

    /**
     * Returns this library.
     *
     * @return Kompass, which passes all cases of the shipped pack
     */
    static ConformingSystem kompass() {
        return new KompassSystem();
    }
}
