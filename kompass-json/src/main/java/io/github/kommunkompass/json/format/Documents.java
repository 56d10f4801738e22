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

/** Reads and writes documents of every format, from tokens and to tokens. Immutable and thread-safe. */
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
    private final Codec<ComparisonReportCodec.Content> advised = new ComparisonReportCodec();
    private final Codec<Ranking> ranking = new RankingCodec();
    private final Codec<Neighbours> neighbours = new NeighboursCodec();
    private final Codec<Crosswalk> crosswalk;
    private final Codec<DiffCodec.Content> diff = new DiffCodec();
    private final Codec<Progress> progress = new ProgressCodec();
    private final Codec<History> history = new HistoryCodec();

    /**
     * Creates a reader and writer.
     *
     * @param catalogues the catalogues of the revisions that documents may be of
     * @param limits how large and deep documents may be
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
     * What a document may hold, and the way to read and write it.
     *
     * @param <T> the type of what it holds
     */
    public static final class Kind<T> {

        private final Codec<T> codec;

        private Kind(Codec<T> codec) {
            this.codec = codec;
        }

        /**
         * Returns whether documents of this kind are only written, since they follow from others.
         *
         * @return whether none of them is read
         */
        public boolean isWrittenOnly() {
            return codec instanceof WrittenOnly;
        }
    }

    /** Takes each kind of documents with the type of what they hold. */
    public interface KindVisitor {
        /**
         * Takes one.
         *
         * @param <T> the type of what its documents hold
         * @param type the type
         * @param kind the kind
         */
        <T> void visit(Class<T> type, Kind<T> kind);
    }

    /**
     * Shows the kinds of documents that a value is written as, and may be read from, wherever it stands.
     *
     * @param visitor takes each
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

    /**
     * Returns the kind of documents that hold an evaluation.
     *
     * @return the kind
     */
    public Kind<Evaluation> evaluation() {
        return new Kind<>(evaluation);
    }

    /**
     * Returns the kind of documents that hold a catalogue.
     *
     * @return the kind
     */
    public Kind<Catalogue> catalogue() {
        return new Kind<>(catalogue);
    }

    /**
     * Returns the kind of documents that hold a scorecard.
     *
     * @return the kind
     */
    public Kind<Scorecard> scorecard() {
        return new Kind<>(scorecard);
    }

    /**
     * Returns the kind of documents that hold a benchmark.
     *
     * @return the kind
     */
    public Kind<Benchmark> benchmark() {
        return new Kind<>(benchmark);
    }

    /**
     * Returns the kind of documents that hold published means.
     *
     * @return the kind
     */
    public Kind<PublishedMeans> reference() {
        return new Kind<>(reference);
    }

    /**
     * Returns the kind of documents that hold the usual figures of a benchmark.
     *
     * @return the kind
     */
    public Kind<Summary> summary() {
        return new Kind<>(summary);
    }

    /**
     * Returns the kind of documents that hold a ranking.
     *
     * @return the kind
     */
    public Kind<Ranking> ranking() {
        return new Kind<>(ranking);
    }

    /**
     * Returns the kind of documents that hold a comparison.
     *
     * @return the kind
     */
    public Kind<Comparison> comparison() {
        return new Kind<>(comparison);
    }

    /**
     * Returns the kind of documents that hold the municipalities most like one.
     *
     * @return the kind
     */
    public Kind<Neighbours> neighbours() {
        return new Kind<>(neighbours);
    }

    /**
     * Returns the kind of documents that hold a crosswalk.
     *
     * @return the kind
     */
    public Kind<Crosswalk> crosswalk() {
        return new Kind<>(crosswalk);
    }

    /**
     * Returns the kind of documents that hold what can be said of two evaluations.
     *
     * @return the kind
     */
    public Kind<Progress> progress() {
        return new Kind<>(progress);
    }

    /**
     * Returns the kind of documents that hold all evaluations of a municipality.
     *
     * @return the kind
     */
    public Kind<History> history() {
        return new Kind<>(history);
    }

    /**
     * Writes how two catalogues differ, and how far points can be compared across them.
     *
     * @param difference the differences
     * @param comparability how far points can be compared
     * @param sink takes its tokens
     * @throws IOException if the text cannot be written
     */
    public void write(CatalogueDiff difference, Comparability comparability, TokenSink sink) throws IOException {
        write(new DiffCodec.Content(difference, comparability), new Kind<>(diff), sink);
    }

    /**
     * Writes a comparison with what may be concluded from it.
     *
     * @param standings the comparison
     * @param highlights the strengths and improvement opportunities by some rule
     * @param potential what reaching the quantile of the comparison would add
     * @param sink takes its tokens
     * @throws IOException if the text cannot be written
     */
    public void write(
            Comparison standings, Highlights highlights, Optional<ImprovementPotential> potential, TokenSink sink)
            throws IOException {
        write(new ComparisonReportCodec.Content(standings, highlights, potential), new Kind<>(advised), sink);
    }

    /**
     * Returns the kind of documents that list revisions.
     *
     * @return the kind
     */
    public Kind<Catalogues> revisions() {
        return new Kind<>(revisions);
    }

    /**
     * Reads a text that is one document and nothing else.
     *
     * @param <T> the type of what it holds
     * @param source the tokens of the text
     * @param kind the kind of document that is expected
     * @param report takes what is wrong with it
     * @return what it holds, or empty if it is invalid
     * @throws IOException if the text cannot be read
     */
    public <T> Optional<T> read(TokenSource source, Kind<T> kind, Report report) throws IOException {
        return valid(new NodeReader(source, limits, report).document(), kind.codec, report);
    }

    /**
     * Reads one document out of a text that goes on after it.
     *
     * @param <T> the type of what it holds
     * @param source the tokens of the text, the next being the document's first
     * @param kind the kind of document that is expected
     * @return what it holds
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if the text cannot be read
     */
    public <T> T readNested(TokenSource source, Kind<T> kind) throws IOException {
        var report = new Report();
        return valid(new NodeReader(source, limits, report).value(), kind.codec, report)
                .orElseThrow(() -> new InvalidDocumentException(report.violations()));
    }

    /**
     * Reads a text that is one document of what an evaluation may be compared with.
     *
     * @param source the tokens of the text
     * @param report takes what is wrong with it
     * @return a benchmark or published means, or empty if it is invalid
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
     * Looks for everything that is wrong with a document of any kind that is read.
     *
     * @param source the tokens of the text
     * @return what is wrong with it
     * @throws IOException if the text cannot be read
     */
    public Report validate(TokenSource source) throws IOException {
        return validate(source, List.of(evaluation, catalogue, scorecard, benchmark, reference, crosswalk));
    }

    /**
     * Looks for everything that is wrong with a document of one kind.
     *
     * @param source the tokens of the text
     * @param kind the kind of document that is expected
     * @return what is wrong with it
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

    /** Finds the codec of the format that a document says it is of. One that says nothing is of the only one there may be. */
    private static Optional<Codec<?>> stated(Members members, Value document, List<Codec<?>> codecs) {
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
     * @param <T> the type of what it holds
     * @param value what it is to hold
     * @param kind its kind
     * @param sink takes its tokens
     * @throws IOException if the text cannot be written
     */
    public <T> void write(T value, Kind<T> kind, TokenSink sink) throws IOException {
        var writing = new Writing(sink);
        sink.startObject();
        writing.member("format", kind.codec.format().id());
        kind.codec.write(value, writing);
        sink.endObject();
    }
}
