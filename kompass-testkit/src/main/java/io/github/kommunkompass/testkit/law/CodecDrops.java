package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The laws that a codec of evaluations drops nothing. Each law adds to its inputs what may be dropped. */
final class CodecDrops {

    private static final LocalizedText TEXT = LocalizedText.of(Map.of(
            "en", "Clear goals",
            "en-GB", "Clear aims",
            "nb", "Tydelige mål",
            "nn", "Tydelege mål",
            "sv", "Tydliga mål"));

    /** Those that are reported. */
    private static final Set<Missing> REASONS = EnumSet.complementOf(EnumSet.of(Missing.NOT_REPORTED));

    private final UnaryOperator<Evaluation> back;

    private CodecDrops(UnaryOperator<Evaluation> back) {
        this.back = back;
    }

    /** Returns the laws of a codec: a writer and its reader. */
    static List<Law<Evaluation>> laws(UnaryOperator<Evaluation> back) {
        CodecDrops laws = new CodecDrops(back);
        return List.of(
                laws.law(
                        "codec-report",
                        "The title comes back in all languages, and all evaluators in their order.",
                        evaluation -> Stream.of(withReport(evaluation)),
                        evaluation -> List.of(evaluation.title(), evaluation.evaluators())),
                laws.law(
                        "codec-sections",
                        "Sections come back in all languages.",
                        evaluation -> Stream.of(withSections(evaluation)),
                        Evaluation::sections),
                laws.law(
                        "codec-findings",
                        "Findings of every kind come back in all languages, with and without ids and references.",
                        evaluation -> Stream.of(withFindings(evaluation)),
                        Evaluation::findings),
                laws.law(
                        "codec-evidence",
                        "Evidence comes back with its count, note, name and value, and without those that it does not have.",
                        evaluation -> Stream.of(withEvidence(evaluation)),
                        Evaluation::evidence),
                laws.law(
                        "codec-sources",
                        "All sources come back in their order.",
                        evaluation -> Stream.of(withSources(evaluation)),
                        Evaluation::sources),
                laws.law(
                        "codec-missing",
                        "Missing points come back with their reason.",
                        evaluation -> REASONS.stream().map(reason -> withMissing(evaluation, reason)),
                        Evaluation::observations),
                laws.law(
                        "codec-dates",
                        "Dates come back as precise as they are known.",
                        CodecDrops::withDates,
                        Evaluation::evaluated));
    }

    private Law<Evaluation> law(
            String id,
            String sentence,
            Function<Evaluation, Stream<Evaluation>> additions,
            Function<Evaluation, Object> part) {
        return Law.of(
                id,
                sentence,
                evaluation -> first(
                        additions.apply(evaluation).toList(),
                        with -> unlessEqual(part.apply(back.apply(with)), part.apply(with))));
    }

    private static Evaluation withFindings(Evaluation evaluation) {
        CriterionCode root = evaluation.catalogue().root().code();
        EvaluationBuilder with = evaluation.toBuilder();
        for (FindingKind kind : FindingKind.values()) {
            Finding finding = Finding.of(kind, root, TEXT);
            with.addFinding(finding)
                    .addFinding(finding.withId("CodecDrops." + kind.id()).withRefersTo("b-2", "a_1"));
        }
        return with.build();
    }

    private static Evaluation withReport(Evaluation evaluation) {
        return evaluation.toBuilder()
                .title(TEXT)
                .addEvaluator("Two offices")
                .addEvaluator("An office")
                .build();
    }

    private static Evaluation withSections(Evaluation evaluation) {
        EvaluationBuilder with = evaluation.toBuilder();
        evaluation.catalogue().criteria().forEach(criterion -> with.section(criterion.code(), TEXT));
        return with.build();
    }

    private static Evaluation withEvidence(Evaluation evaluation) {
        EvaluationBuilder with = evaluation.toBuilder();
        for (EvidenceKind kind : EnumSet.complementOf(EnumSet.of(EvidenceKind.INDICATOR))) {
            with.addEvidence(Evidence.of(kind))
                    .addEvidence(Evidence.of(kind, 0))
                    .addEvidence(Evidence.of(kind, 40).withNote(TEXT));
        }
        return with.addEvidence(Evidence.indicator(TEXT))
                .addEvidence(Evidence.indicator(TEXT, "52").withNote(TEXT))
                .build();
    }

    private static Evaluation withSources(Evaluation evaluation) {
        return evaluation.toBuilder()
                .addSource(Source.of("https://example.org/report"))
                .addSource(Source.of("The report, page 2"))
                .build();
    }

    /** Only the reasons, since some do not go with points of the whole. */
    private static Evaluation withMissing(Evaluation evaluation, Missing reason) {
        EvaluationBuilder with = Evaluation.builder(evaluation.catalogue())
                .municipality(evaluation.municipality())
                .evaluated(evaluation.evaluated());
        evaluation.catalogue().leaves().forEach(leaf -> with.missing(leaf.code(), reason));
        return with.build();
    }

    private static Stream<Evaluation> withDates(Evaluation evaluation) {
        LocalDate first = evaluation.evaluated().earliest();
        int year = first.getYear();
        int month = first.getMonthValue();
        return Stream.of(
                        PartialDate.of(year),
                        PartialDate.of(year, month),
                        PartialDate.of(year, month, first.getDayOfMonth()))
                .map(date -> evaluation.toBuilder().evaluated(date).build());
    }
}
