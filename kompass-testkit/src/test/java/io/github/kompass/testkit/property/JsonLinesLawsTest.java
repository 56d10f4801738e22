package io.github.kompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kompass.catalogue.Catalogues;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.json.InvalidLine;
import io.github.kompass.json.KompassJson;
import io.github.kompass.json.OnInvalidLine;
import io.github.kompass.json.document.InvalidDocumentException;
import io.github.kompass.testkit.SyntheticPopulation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A file of lines is read as each of its lines is, though nearly all are read in another, faster way. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
class JsonLinesLawsTest {

    /** What comes of a line: an evaluation, or everything that is wrong with it. */
    private static Object alone(KompassJson json, String line) {
        try {
            return json.readEvaluation(line);
        } catch (InvalidDocumentException e) {
            return e.violations();
        }
    }

    private static List<Object> inFile(KompassJson json, List<String> lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        List<Object> outcomes = new ArrayList<>();
        OnInvalidLine onInvalid =
                (InvalidLine line) -> outcomes.add(line.cause().violations());
        json.readEvaluations(new ByteArrayInputStream(file), onInvalid).forEach(outcomes::add);
        return outcomes;
    }

    private static KompassJson knowing(Evaluation evaluation) {
        return KompassJson.standard().with(Catalogues.none().with(evaluation.catalogue()));
    }

    @Property
    void written_lines_are_read(@ForAll Evaluation evaluation) {
        KompassJson json = knowing(evaluation);
        String line = json.write(evaluation);
        assertThat(inFile(json, List.of(line, line))).containsExactly(alone(json, line), alone(json, line));
    }

    /** Whatever is wrong with a line, and however little it is, the faster way neither reads it nor hides it. */
    @Property(tries = 3000)
    void lines_with_changes_are_read_or_refused_as_alone(
            @ForAll Evaluation evaluation, @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int changes) {
        KompassJson json = knowing(evaluation);
        String right = json.write(evaluation);
        String changed = changed(right, new Random(seed), changes);
        assertThat(inFile(json, List.of(right, changed, right)))
                .containsExactly(alone(json, right), alone(json, changed), alone(json, right));
    }

    /** All that is complete, so that the faster way has something to read. */
    @Property(tries = 3000)
    void complete_lines_with_changes_too(
            @ForAll @IntRange(max = 50) int place, @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int changes) {
        KompassJson json = KompassJson.standard();
        String right = json.write(SyntheticPopulation.of(Catalogues.se2020()).evaluation(place));
        String changed = changed(right, new Random(seed), changes);
        assertThat(inFile(json, List.of(right, changed, right)))
                .containsExactly(alone(json, right), alone(json, changed), alone(json, right));
    }

    private static String changed(String line, Random random, int changes) {
        StringBuilder text = new StringBuilder(line);
        String likely = "{}[]\",:.0123456789 \\-+eE\té\ud83e\udded\ufffd\u0001aSE";
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            // Half of a pair of surrogates cannot be in a file.
            String some = new String(Character.toChars(likely.codePointAt(
                    likely.offsetByCodePoints(0, random.nextInt(likely.codePointCount(0, likely.length()))))));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, some);
                case 1 -> text.deleteCharAt(at);
                default -> text.replace(at, at + 1, some);
            }
        }
        String result = text.toString().replace("\n", "").replace("\r", "");
        return result.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? new String(result.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                : result;
    }
}
