package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads documents of every format from tokens, and writes them as tokens. Immutable and thread-safe. */
public final class Documents {

    private final JsonLimits limits;
    private final Codec<Evaluation> evaluation;
    private final Codec<Catalogue> catalogue = new CatalogueCodec();
    private final Codec<Scorecard> scorecard;
    private final Codec<Benchmark> benchmark;
    private final Codec<PublishedMeans> reference;
    private final Codec<Catalogues> revisions = new RevisionsCodec();
    private final Codec<Summary> summary = new SummaryCodec();
    private final Codec<Comparison> comparison = new ComparisonCodec();
    private final Codec<ComparisonReportCodec.Content> comparisonReport = new ComparisonReportCodec();
    private final Codec<Ranking> ranking = new RankingCodec();
    private final Codec<Neighbours> neighbours = new NeighboursCodec();
    private final Codec<Crosswalk> crosswalk;
    private final Codec<DiffCodec.Content> diff = new DiffCodec();
    private final Codec<Progress> progress = new ProgressCodec();
    private final Codec<History> history = new HistoryCodec();

    /**
     * Creates a reader and writer.
     *
     * @param catalogues the catalogues of the known revisions
     * @param limits the limits of size and depth
     */
    public Documents(Catalogues catalogues, JsonLimits limits) {
        this.limits = limits;
        this.evaluation = new EvaluationCodec(catalogues);
        this.scorecard = new ScorecardCodec(catalogues);
        this.benchmark = new BenchmarkCodec(catalogues);
        this.reference = new ReferenceCodec(catalogues);
        this.crosswalk = new CrosswalkCodec(catalogues);
    }

    /**
     * A kind of documents, and the way to read and write them.
     *
     * @param <T> the type of a document's value
     */
    public static final class Kind<T> {

        private final Codec<T> codec;

        private Kind(Codec<T> codec) {
            this.codec = codec;
        }

        /** {@return whether documents of this kind are written but not read} */
        public boolean isWrittenOnly() {
            return codec instanceof WrittenOnly;
        }
    }

    /** Visits each kind of documents. */
    public interface KindVisitor {
        /**
         * Visits a kind.
         *
         * @param <T> the type of a document's value
         * @param type the class of that type
         * @param kind the kind
         */
        <T> void visit(Class<T> type, Kind<T> kind);
    }

    /**
     * Visits the kinds of documents that have one class as the type of their value.
     *
     * @param visitor the visitor
     */
    public void forEachKind(KindVisitor visitor) {
        visitor.visit(Evaluation.class, evaluation());
        visitor.visit(Catalogue.class, catalogue());
        visitor.visit(Scorecard.class, scorecard());
        visitor.visit(Benchmark.class, benchmark());
        visitor.visit(PublishedMeans.class, reference());
        visitor.visit(Crosswalk.class, crosswalk());
        visitor.visit(Summary.class, summary());
        visitor.visit(Comparison.class, comparison());
        visitor.visit(Ranking.class, ranking());
        visitor.visit(Neighbours.class, neighbours());
        visitor.visit(Progress.class, progress());
        visitor.visit(History.class, history());
    }

    /** {@return the kind of evaluations} */
    public Kind<Evaluation> evaluation() {
        return new Kind<>(evaluation);
    }

    /** {@return the kind of catalogues} */
    public Kind<Catalogue> catalogue() {
        return new Kind<>(catalogue);
    }

    /** {@return the kind of scorecards} */
    public Kind<Scorecard> scorecard() {
        return new Kind<>(scorecard);
    }

    /** {@return the kind of benchmarks} */
    public Kind<Benchmark> benchmark() {
        return new Kind<>(benchmark);
    }

    /** {@return the kind of published means} */
    public Kind<PublishedMeans> reference() {
        return new Kind<>(reference);
    }

    /** {@return the kind of summaries of a benchmark} */
    public Kind<Summary> summary() {
        return new Kind<>(summary);
    }

    /** {@return the kind of rankings} */
    public Kind<Ranking> ranking() {
        return new Kind<>(ranking);
    }

    /** {@return the kind of comparisons} */
    public Kind<Comparison> comparison() {
        return new Kind<>(comparison);
    }

    /** {@return the kind of nearest neighbours} */
    public Kind<Neighbours> neighbours() {
        return new Kind<>(neighbours);
    }

    /** {@return the kind of crosswalks} */
    public Kind<Crosswalk> crosswalk() {
        return new Kind<>(crosswalk);
    }

    /** {@return the kind of progress between two evaluations} */
    public Kind<Progress> progress() {
        return new Kind<>(progress);
    }

    /** {@return the kind of histories} */
    public Kind<History> history() {
        return new Kind<>(history);
    }

    /**
     * Writes the differences and the comparability of two catalogues.
     *
     * @param difference the differences
     * @param comparability the comparability of points
     * @param sink the sink
     * @throws IOException if the text cannot be written
     */
    public void write(CatalogueDiff difference, Comparability comparability, TokenSink sink) throws IOException {
        write(new DiffCodec.Content(difference, comparability), new Kind<>(diff), sink);
    }

    /**
     * Writes a comparison with its highlights and potential.
     *
     * @param standings the comparison
     * @param highlights the strengths and improvement opportunities
     * @param potential the points that reaching the comparison's quantile would add, or empty to omit it
     * @param sink the sink
     * @throws IOException if the text cannot be written
     */
    public void write(
            Comparison standings, Highlights highlights, Optional<ImprovementPotential> potential, TokenSink sink)
            throws IOException {
        write(new ComparisonReportCodec.Content(standings, highlights, potential), new Kind<>(comparisonReport), sink);
    }

    /** {@return the kind of lists of revisions} */
    public Kind<Catalogues> revisions() {
        return new Kind<>(revisions);
    }

    /**
     * Reads a text that is one document.
     *
     * @param <T> the type of the document's value
     * @param source the tokens of the text
     * @param kind the kind of document
     * @param report collects the violations
     * @return the value, or empty if the document is invalid
     * @throws IOException if the text cannot be read
     */
    public <T> Optional<T> read(TokenSource source, Kind<T> kind, Report report) throws IOException {
        return valid(new NodeReader(source, limits, report).document(), kind.codec, report);
    }

    /**
     * Reads one document, after which the text may continue.
     *
     * @param <T> the type of the document's value
     * @param source the tokens of the text, from the first of the document on
     * @param kind the kind of document
     * @return the value
     * @throws InvalidDocumentException if the document is invalid, with every violation
     * @throws IOException if the text cannot be read
     */
    public <T> T readNested(TokenSource source, Kind<T> kind) throws IOException {
        var report = new Report();
        return valid(new NodeReader(source, limits, report).value(), kind.codec, report)
                .orElseThrow(() -> new InvalidDocumentException(report.violations()));
    }

    /**
     * Reads a text that is a benchmark or published means.
     *
     * @param source the tokens of the text
     * @param report collects the violations
     * @return the benchmark or published means, or empty if the document is invalid
     * @throws IOException if the text cannot be read
     */
    public Optional<Reference> readReference(TokenSource source, Report report) throws IOException {
        Optional<Reference> value = new NodeReader(source, limits, report)
                .document()
                .map(node -> new Value(node, JsonPath.ROOT, report))
                .flatMap(document -> document.object()
                        .flatMap(members -> stated(members, document, List.of(benchmark, reference))
                                .flatMap(codec -> codec.format() == Format.BENCHMARK
                                        ? benchmark.read(members, document).map(Reference::of)
                                        : reference.read(members, document))));
        return report.hasErrors() ? Optional.empty() : value;
    }

    /**
     * Validates a document of any kind that can be read.
     *
     * @param source the tokens of the text
     * @return its violations
     * @throws IOException if the text cannot be read
     */
    public Report validate(TokenSource source) throws IOException {
        return validate(source, List.of(evaluation, catalogue, scorecard, benchmark, reference, crosswalk));
    }

    /**
     * Validates a document of one kind.
     *
     * @param source the tokens of the text
     * @param kind the kind of document
     * @return its violations
     * @throws IOException if the text cannot be read
     */
    public Report validate(TokenSource source, Kind<?> kind) throws IOException {
        return validate(source, List.of(kind.codec));
    }

    private Report validate(TokenSource source, List<Codec<?>> codecs) throws IOException {
        var report = new Report();
        new NodeReader(source, limits, report)
                .document()
                .map(node -> new Value(node, JsonPath.ROOT, report))
                .ifPresent(document -> document.object()
                        .ifPresent(members ->
                                stated(members, document, codecs).ifPresent(codec -> codec.read(members, document))));
        return report;
    }

    private static <T> Optional<T> valid(Optional<Node> node, Codec<T> codec, Report report) {
        Optional<T> value = node.map(present -> new Value(present, JsonPath.ROOT, report))
                .flatMap(document -> document.object()
                        .flatMap(members -> stated(members, document, List.of(codec))
                                .flatMap(itself -> codec.read(members, document))));
        return report.hasErrors() ? Optional.empty() : value;
    }

    /** Finds the codec of the format that a document names. Without a format, it is the only possible codec. */
    private static Optional<Codec<?>> stated(ObjectReader members, Value document, List<Codec<?>> codecs) {
        Optional<Value> format = members.optional("format");
        if (format.isEmpty()) {
            JsonPath path = JsonPath.ROOT.member("format");
            document.report().add(JsonRule.MISSING_KEY, path, document.node().position(), "nothing", expected(codecs));
            return codecs.size() == 1 ? Optional.of(codecs.get(0)) : Optional.empty();
        }
        return format.flatMap(value -> value.string().flatMap(id -> named(id, value, codecs)));
    }

    private static Optional<Codec<?>> named(String id, Value format, List<Codec<?>> codecs) {
        Optional<Codec<?>> codec =
                codecs.stream().filter(one -> one.format().id().equals(id)).findFirst();
        if (codec.isEmpty()) {
            format.invalid(JsonRule.UNKNOWN_FORMAT, Quoted.of(id), expected(codecs));
        }
        return codec;
    }

    private static String expected(List<Codec<?>> codecs) {
        return codecs.stream()
                .map(Codec::format)
                .map(Format::id)
                .map(Quoted::of)
                .collect(Collectors.joining(" or "));
    }

    /**
     * Writes a document.
     *
     * @param <T> the type of the document's value
     * @param value the value
     * @param kind the kind of document
     * @param sink the sink
     * @throws IOException if the text cannot be written
     */
    public <T> void write(T value, Kind<T> kind, TokenSink sink) throws IOException {
        var writer = new JsonWriter(sink);
        sink.startObject();
        writer.member("format", kind.codec.format().id());
        kind.codec.write(value, writer);
        sink.endObject();
    }
}
