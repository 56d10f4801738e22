package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CatalogueBuilder;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionBuilder;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanBuilder;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values as users may build them, of parts that are seldom seen. A few parts are invalid, so that a value is refused when it is
 * built. Not thread-safe.
 */
final class OddValues {

    private static final String LONGEST_SUBTAGS = "-abcdefgh".repeat(21);

    /** Characters that mean something in JSON, white space, marks, and characters of several bytes. */
    private static final String CHARACTERS =
            "aZ0 ?\"\\/{}[]:,'åß\u0308e\u0301\u00a0\u2028\u2029\u3000\ufeff\ufffd\uffff"
                    + "\u202e\u200d\u212b\u1e9b\u0323\ud83e\udded\ud834\udd1e\udbff\udfff";

    private static final String CONTROLS = "\u0000\b\t\n\u000b\f\r\u001b\u001f\u007f\u0085\u009f";

    private static final String NAME_CHARACTERS =
            "aZ0?\"\\/{}[]:,'-åß\u0308e\u0301\u0344\u0958\u212b\u1e9b\u0323\ud83e\udded\ud834\udd1e";

    private static final Pattern NAME = Pattern.compile(Municipality.NAME_PATTERN);

    private static final int LONGEST_NAME = 200;
    private static final int LONG_LABEL = 200;
    private static final int LONG_TEXT = 3_000;

    private static final List<String> INVALID_TEXTS =
            List.of("", " ", "\t\n", "\u2003", "\ud83e", "\udded", "a\ud83e b", "\udded\ud83e");

    private static final List<String> LANGUAGES = List.of(
            ("en sv nb NN EN-gb zh-hant-TW zh-min-nan sr-latn-rs de-CH-1996 sl-rozaj-biske-1994 en-u-ca-buddhist"
                            + " en-a-bbb-x-own i-klingon art-lojban no-NO en-x" + LONGEST_SUBTAGS)
                    .split(" "));

    private static final List<String> INVALID_LANGUAGES =
            List.of("", "e", "en_GB", "x-own", "und", "en-", "en-x" + LONGEST_SUBTAGS + "-abcdefgh", "\ud83e");

    private static final String CODE_CHARACTERS = "abzABZ019._-";

    private static final List<String> INVALID_CODES = List.of(" 1", "-a", ".1", "é", "1/2", "1".repeat(201));

    private static final int LONGEST_CODE = 200;

    /** One part in so many is invalid. */
    private static final int SELDOM = 800;

    private static final List<Missing> REASONS =
            List.of(Missing.NOT_ASSESSED, Missing.NOT_APPLICABLE, Missing.SUPPRESSED);

    private final Random random;
    private int made;

    OddValues(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int in) {
        return random.nextInt(in) == 0;
    }

    int numberBelow(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T one(T[] all) {
        return one(List.of(all));
    }

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
    }

    private <T> List<T> shuffled(Collection<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Returns a text, few of which are blank or have half of a surrogate pair. */
    String text() {
        return text(LONG_TEXT);
    }

    /** Returns a text that is short enough for a name or label, even if each character becomes three in form C. */
    private String label() {
        return text(LONG_LABEL);
    }

    private String text(int longest) {
        if (oneIn(SELDOM)) {
            return one(INVALID_TEXTS);
        }
        int length = oneIn(20) ? longest : 1 + random.nextInt(8);
        return Stream.generate(
                        () -> characters(CHARACTERS + CONTROLS).limit(length).collect(Collectors.joining()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /** Returns any characters, mostly these. */
    private Stream<String> characters(String characters) {
        int[] these = characters.codePoints().toArray();
        return Stream.generate(() -> oneIn(4) ? anyCharacter() : these[random.nextInt(these.length)])
                .map(Character::toString);
    }

    /** Returns any character that is assigned, but no control character and no half of a pair. */
    private int anyCharacter() {
        return random.ints(0x20, Character.MAX_CODE_POINT + 1)
                .filter(character -> Character.isDefined(character)
                        && !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE)
                .findFirst()
                .orElseThrow();
    }

    String language() {
        return oneIn(SELDOM) ? one(INVALID_LANGUAGES) : one(LANGUAGES);
    }

    private Map<String, String> texts(Supplier<String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(language(), text.get());
        if (oneIn(3)) {
            texts.put(language(), text.get());
        }
        return texts;
    }

    LocalizedText localized() {
        return LocalizedText.of(texts(this::text));
    }

    String code() {
        if (oneIn(SELDOM)) {
            return one(INVALID_CODES);
        }
        int length = oneIn(20) ? LONGEST_CODE : 1 + random.nextInt(6);
        return IntStream.range(1, length)
                .mapToObj(i -> CODE_CHARACTERS.charAt(random.nextInt(CODE_CHARACTERS.length())))
                .map(String::valueOf)
                .collect(Collectors.joining("", "c", ""));
    }

    /** Returns a code that no other is equal to. */
    private String anotherCode() {
        made++;
        String code = code();
        return code.length() == LONGEST_CODE ? code.substring(10) + made : code + "-" + made;
    }

    PartialDate date() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate day = switch (random.nextInt(10)) {
            case 0 -> first;
            case 1 -> LocalDate.of(9999, 12, 31);
            case 2 -> first.plusDays(random.nextInt(9998 * 365));
            default -> LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
        };
        return PartialDate.parse(day.toString()
                .substring(0, one(List.of("yyyy", "yyyy-MM", "yyyy-MM-dd")).length()));
    }

    private String country() {
        return oneIn(SELDOM) ? one(List.of("", "se", "SWE", "S1")) : one(List.of("SE", "NO", "FI", "DK", "ZZ"));
    }

    Municipality municipality() {
        String country = country();
        boolean hasDigits = country.equals("SE") || country.equals("NO");
        Optional<String> code = perhaps(() -> hasDigits ? "0682" : code().replace("_", ""));
        return new Municipality(name(), country, code);
    }

    private String name() {
        if (oneIn(SELDOM)) {
            return text();
        }
        return oneIn(20)
                ? one(List.of("å", "\ud834\udd1e")).repeat(LONGEST_NAME)
                : Stream.generate(this::word).limit(1 + random.nextInt(3)).collect(Collectors.joining(" "));
    }

    /** Returns a word that is short enough for a name, even if each character becomes three in form C. */
    private String word() {
        return characters(NAME_CHARACTERS)
                .filter(character -> NAME.matcher(character).find())
                .limit(oneIn(20) ? 20 : 1 + random.nextInt(4))
                .collect(Collectors.joining());
    }

    Source source() {
        return Source.of(text());
    }

    /** Returns a catalogue of few criteria, whose maxima or depth are sometimes as large as permitted, or a little larger. */
    Catalogue catalogue() {
        return described(oneIn(10) ? Integer.MAX_VALUE / 8 : 30, oneIn(10) ? 15 + random.nextInt(3) : 3);
    }

    /** Returns a catalogue of few criteria and points. */
    Catalogue smallCatalogue() {
        return described(30, 3);
    }

    private Catalogue described(int max, int depth) {
        CatalogueBuilder catalogue = Catalogue.builder(anotherCode());
        String language = language();
        List<String> codes = new ArrayList<>();
        CriterionBuilder root = named(Criterion.root(), language);
        parts(root, language, max, depth, codes);
        perhaps(this::country).ifPresent(catalogue::country);
        perhaps(() -> texts(this::label)).ifPresent(label -> label.forEach(catalogue::label));
        perhaps(() -> texts(this::text)).ifPresent(description -> description.forEach(catalogue::description));
        perhaps(this::range).ifPresent(catalogue::inUse);
        some(2, this::source).forEach(catalogue::source);
        List<String> grouped = shuffled(codes);
        int first = random.nextInt(grouped.size() + 1);
        if (oneIn(2) && first > 0) {
            catalogue.group(texts(this::label), grouped.subList(0, first));
        }
        if (oneIn(2) && first < grouped.size()) {
            catalogue.group(texts(this::label), grouped.subList(first, grouped.size()));
        }
        return catalogue.language(language).root(root).build();
    }

    private DateRange range() {
        PartialDate one = date();
        PartialDate other = date();
        boolean reverse = other.relationTo(one) == PartialDate.Relation.BEFORE;
        return oneIn(3) ? DateRange.from(one) : reverse ? DateRange.of(other, one) : DateRange.of(one, other);
    }

    private CriterionBuilder named(CriterionBuilder criterion, String language) {
        criterion.name(language, label());
        if (oneIn(5)) {
            criterion.name(language(), label());
        }
        if (oneIn(5)) {
            texts(this::text).forEach(criterion::description);
        }
        some(oneIn(5) ? 3 : 0, this::label).forEach(criterion::alias);
        return criterion;
    }

    private void parts(CriterionBuilder whole, String language, int max, int depth, List<String> codes) {
        int number = depth > 3 ? 1 : 1 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            String code = anotherCode();
            codes.add(code);
            CriterionBuilder part = named(Criterion.builder(code), language);
            if (depth > 3 || (depth > 1 && random.nextBoolean())) {
                parts(part, language, max, depth - 1, codes);
            } else {
                part.max(oneIn(SELDOM) ? 0 : 1 + random.nextInt(max));
            }
            whole.add(part);
        }
    }

    /** Returns an evaluation that reports some leaves, few of which have impossible points. */
    Evaluation evaluation(Catalogue catalogue) {
        EvaluationBuilder evaluation =
                Evaluation.builder(catalogue).municipality(municipality()).evaluated(date());
        for (Criterion leaf : catalogue.leaves()) {
            switch (random.nextInt(4)) {
                case 0 -> evaluation.missing(leaf.code(), oneIn(SELDOM) ? Missing.NOT_REPORTED : one(REASONS));
                case 1 -> evaluation.points(leaf.code(), oneIn(SELDOM) ? -1 : leaf.max());
                case 2 -> evaluation.points(leaf.code(), random.nextInt(leaf.max() + 1));
                default -> {}
            }
        }
        if (oneIn(2)) {
            evaluation.title(localized());
        }
        some(2, () -> one(catalogue.criteria()).code()).forEach(code -> evaluation.section(code, localized()));
        if (oneIn(SELDOM)) {
            evaluation.section(code(), localized());
        }
        return evaluation
                .evaluators(some(2, this::label))
                .findings(some(3, () -> finding(catalogue)))
                .evidence(some(3, this::evidence))
                .sources(some(3, this::source))
                .build();
    }

    private Finding finding(Catalogue catalogue) {
        CriterionCode code = oneIn(SELDOM)
                ? CriterionCode.of(code())
                : one(catalogue.criteria()).code();
        return new Finding(
                perhaps(this::id),
                one(FindingKind.values()),
                code,
                localized(),
                oneIn(3) ? some(2, this::id) : List.of());
    }

    /** Returns the id of a finding, which two in an evaluation seldom have. */
    private String id() {
        String code = code();
        return code.substring(0, Math.min(code.length(), Limits.ID_LENGTH));
    }

    /** Returns a plan that fits an evaluation. */
    Plan plan(Evaluation evaluation) {
        List<String> findings = evaluation.findings().stream()
                .flatMap(finding -> finding.id().stream())
                .distinct()
                .toList();
        PlanBuilder plan = Plan.builder(evaluation.subject()).addAllSources(some(2, this::source));
        perhaps(this::localized).ifPresent(plan::title);
        int number = numberBelow(5);
        for (int i = 0; i < number; i++) {
            Criterion criterion = one(evaluation.catalogue().criteria());
            ActionBuilder action = Action.builder("a-" + i, localized())
                    .addAllFindings(findings.stream().filter(id -> oneIn(2)).toList())
                    .status(one(ActionStatus.values()));
            perhaps(this::label).filter(label -> !label.isBlank()).ifPresent(action::responsible);
            perhaps(this::date)
                    .filter(date -> date.latest().isAfter(evaluation.evaluated().latest()))
                    .ifPresent(action::due);
            if (oneIn(2)) {
                action.addCriteria(criterion.code());
            } else {
                action.putTarget(criterion.code(), criterion.max());
            }
            plan.addActions(action.build());
        }
        return plan.build();
    }

    private Evidence evidence() {
        EvidenceKind kind = one(EvidenceKind.values());
        Optional<Integer> count = perhaps(() -> one(List.of(0, 40, Integer.MAX_VALUE)));
        boolean isIndicator = kind == EvidenceKind.INDICATOR;
        return new Evidence(
                kind,
                isIndicator || count.isEmpty() ? OptionalInt.empty() : OptionalInt.of(count.get()),
                isIndicator ? Optional.of(localized()) : Optional.empty(),
                isIndicator ? perhaps(this::label) : Optional.empty(),
                perhaps(this::localized));
    }

    Population population(Catalogue catalogue) {
        Optional<DateRange> window = perhaps(this::range);
        return Population.builder(catalogue, one(RepeatPolicy.values()))
                .country(perhaps(this::country))
                .from(window.map(DateRange::from))
                .to(oneIn(2) ? window.flatMap(DateRange::to) : Optional.empty())
                .group(perhaps(this::label))
                .asOf(perhaps(this::date))
                .build();
    }

    /** Returns a benchmark of so few evaluations that its members are known, or of as many as a {@code long} can count. */
    Benchmark benchmark(Catalogue catalogue) {
        Population population = population(catalogue);
        boolean isOneEach = population.repeats() != RepeatPolicy.ALL;
        Optional<List<BenchmarkMember>> members =
                random.nextBoolean() ? Optional.of(members(population)) : Optional.empty();
        long municipalities = members.map(all -> (long) all.size()).orElseGet(this::count);
        long evaluations = members.map(OddValues::evaluations)
                .orElseGet(() -> isOneEach || municipalities == 0
                        ? municipalities
                        : municipalities
                                + (random.nextBoolean() ? 0 : Math.min(count(), Long.MAX_VALUE - municipalities)));
        return Benchmark.of(
                population,
                evaluations,
                municipalities,
                members,
                catalogue.criteria().stream()
                        .map(criterion -> distribution(criterion.max(), evaluations))
                        .toList(),
                exclusions());
    }

    /** Returns members of different names and codes, since the same ones may contradict each other. */
    private List<BenchmarkMember> members(Population population) {
        Set<String> known = new HashSet<>();
        return some(5, this::municipality).stream()
                .map(any -> new Municipality(
                        any.name(),
                        population.country().orElse(any.country()),
                        any.code().filter(code -> population.country().isEmpty())))
                .filter(any -> known.add(any.describe())
                        && (any.code().isEmpty()
                                || known.add(any.country() + any.code().get())))
                .map(any -> new BenchmarkMember(any, List.of(memberEvaluation(population))))
                .toList();
    }

    private MemberEvaluation memberEvaluation(Population population) {
        PartialDate date = population
                .from()
                .map(from -> PartialDate.parse(from.earliest().toString()))
                .orElseGet(this::date);
        return population.repeats() == RepeatPolicy.ALL
                ? new MemberEvaluation(date, 1L + random.nextInt(oneIn(3) ? Integer.MAX_VALUE : 1), Optional.empty())
                : new MemberEvaluation(date, 1, Optional.of(String.format(Locale.ROOT, "%016x", random.nextLong())));
    }

    private static long evaluations(List<BenchmarkMember> members) {
        return members.stream()
                .flatMap(member -> member.evaluations().stream())
                .mapToLong(MemberEvaluation::count)
                .sum();
    }

    /** Returns a number from 0 to the largest, not negative. */
    long count() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(10);
            case 1 -> Long.MAX_VALUE;
            default -> random.nextLong() >>> random.nextInt(1, 63);
        };
    }

    private Distribution distribution(int max, long evaluations) {
        Map<Integer, Long> counts = new HashMap<>();
        long left = evaluations;
        for (int i = 0; i < random.nextInt(6); i++) {
            long count = Math.min(left, oneIn(4) ? left : count());
            left -= counts.putIfAbsent(random.nextInt(max + 1), count) == null ? count : 0;
        }
        return Distribution.of(max, counts);
    }

    private Map<ExclusionReason, Long> exclusions() {
        Map<ExclusionReason, Long> exclusions = new EnumMap<>(ExclusionReason.class);
        for (int i = 0; i < random.nextInt(4); i++) {
            exclusions.put(one(ExclusionReason.values()), count());
        }
        return exclusions;
    }

    PublishedFigures means(Catalogue catalogue) {
        Map<String, Ratio> means = new LinkedHashMap<>();
        for (Criterion criterion : shuffled(catalogue.criteria()).subList(0, 1 + random.nextInt(2))) {
            means.put(criterion.code().toString(), mean(criterion.max()));
        }
        return PublishedFigures.of(catalogue, label(), means, some(2, this::source));
    }

    /** Returns a mean with any number of decimals, or which has no finite number of them. Few are too long. */
    private Ratio mean(int max) {
        if (oneIn(10)) {
            return one(List.of(Ratio.ZERO, Ratio.of(max)));
        }
        BigInteger denominator = switch (random.nextInt(5)) {
            case 0 -> BigInteger.ONE.shiftLeft(random.nextInt(1700));
            case 1 -> BigInteger.valueOf(5).pow(random.nextInt(740));
            case 2 -> BigInteger.TEN.pow(random.nextInt(510));
            case 3 -> BigInteger.valueOf(3 + random.nextInt(1000));
            default -> new BigInteger(1 + random.nextInt(1600), random).add(BigInteger.ONE);
        };
        BigInteger most = denominator.multiply(BigInteger.valueOf(max));
        BigInteger numerator =
                oneIn(4) ? BigInteger.ONE : new BigInteger(most.bitLength() + 1, random).mod(most.add(BigInteger.ONE));
        return Ratio.of(numerator, denominator);
    }

    Crosswalk crosswalk(Catalogue from, Catalogue to) {
        List<CriterionCode> ofFrom = codes(from);
        List<CriterionCode> ofTo = codes(to);
        List<CrosswalkLink> links = new ArrayList<>();
        while (!oneIn(3) && !ofFrom.isEmpty() && !ofTo.isEmpty()) {
            links.add(CrosswalkLink.of(one(Relation.values()), taken(ofFrom), taken(ofTo), localized(), source()));
        }
        return Crosswalk.of(from, to, authority(), links, removed(ofFrom), removed(ofTo));
    }

    /** Returns the codes of the leaves, or the code of the total. */
    private List<CriterionCode> codes(Catalogue catalogue) {
        return oneIn(10)
                ? new ArrayList<>(List.of(CriterionCode.TOTAL))
                : shuffled(catalogue.leaves().stream().map(Criterion::code).toList());
    }

    private Set<CriterionCode> taken(List<CriterionCode> codes) {
        List<CriterionCode> first = codes.subList(0, 1 + random.nextInt(Math.min(3, codes.size())));
        Set<CriterionCode> taken = Set.copyOf(first);
        first.clear();
        return taken;
    }

    private List<CriterionCode> removed(List<CriterionCode> codes) {
        return codes.subList(0, random.nextInt(codes.size() + 1));
    }

    private CrosswalkAuthority authority() {
        return switch (random.nextInt(3)) {
            case 0 -> CrosswalkAuthority.none();
            case 1 -> CrosswalkAuthority.author(label());
            default -> CrosswalkAuthority.publisher(label());
        };
    }
}
