package io.github.kommunkompass.testkit.work;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents of every format that can be read, each with one value stretched, and large ones of which every value is right. */
final class WorstDocuments {

    private static final String MARKER = "@@@";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String CATALOGUE =
            "{\"format\":\"kompass/catalogue/1\",\"revision\":\"OWN-1\",\"country\":\"SE\","
                    + "\"language\":\"en\",\"label\":{\"en\":\"Own\"},\"description\":{\"en\":\"D\"},\"inUse\":{\"from\":\"2020\",\"to\":\"2024\"},\"root\":{\"code\":"
                    + "\"total\",\"name\":{\"en\":\"Total\"},\"max\":30,\"criteria\":[{\"code\":\"A\",\"name\":{\"en\":\"Area\"},"
                    + "\"max\":20,\"criteria\":[{\"code\":\"A1\",\"name\":{\"en\":\"Part\",\"sv\":\"Del\"},\"description\":{\"en\":\"About\"},\"aliases\":[\"Piece\"],"
                    + "\"misprints\":[\"Prat\"],\"max\":10},{\"code\":\"A2\",\"name\":{\"en\":\"Other\"},\"max\":10}]},"
                    + "{\"code\":\"B\",\"name\":{\"en\":\"Bee\"},\"max\":10}]},\"groups\":[{\"name\":{\"en\":\"G\"},\"criteria\":"
                    + "[\"A1\",\"B\"]}],\"sources\":[\"A source\"]}";

    private static final Catalogues OWN =
            Catalogues.builtIn().with(catalogue(CATALOGUE)).with(catalogue(CATALOGUE.replace("OWN-1", "OWN-2")));

    /** A document of each format that can be read, with nearly all members that it can have. */
    private static final Map<Format<?>, String> SMALL = Map.of(
            Format.CATALOGUE,
            CATALOGUE,
            Format.EVALUATION,
            "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\",\"code\":\"0682\"},"
                    + "\"revision\":\"OWN-1\",\"evaluated\":\"2022-09\",\"title\":{\"en\":\"T\"},\"evaluators\":[\"E\"],"
                    + "\"points\":{\"A1\":3,\"A\":7,\"total\":10},\"missing\":{\"B\":\"not-assessed\"},"
                    + "\"sections\":{\"A\":{\"en\":\"Text\"}},\"findings\":[{\"id\":\"a\",\"kind\":\"strength\",\"criterion\":\"A\","
                    + "\"text\":{\"en\":\"Good\",\"sv\":\"Bra\"},\"refersTo\":[\"b\"]}],\"evidence\":[{\"kind\":\"interviews\",\"count\":40,"
                    + "\"note\":{\"en\":\"N\"}},{\"kind\":\"indicator\",\"name\":{\"en\":\"I\"},\"value\":\"52\"}],"
                    + "\"sources\":[\"A source\"]}",
            Format.SCORECARD,
            "{\"format\":\"kompass/scorecard/1\",\"municipality\":{\"name\":\"Solna\",\"country\":\"SE\"},\"revision\":\"OWN-1\","
                    + "\"evaluated\":\"2022\",\"policy\":\"strict\",\"scores\":{\"total\":{\"points\":21,\"max\":30,\"share\":"
                    + "{\"exact\":\"7/10\",\"value\":0.7}},\"A\":{\"points\":14,\"max\":20,\"share\":{\"exact\":\"7/10\","
                    + "\"value\":0.7}},\"A1\":{\"points\":7,\"max\":10,\"share\":{\"exact\":\"7/10\",\"value\":0.7}},"
                    + "\"A2\":{\"points\":7,\"max\":10,\"share\":{\"exact\":\"7/10\",\"value\":0.7}},\"B\":{\"points\":7,"
                    + "\"max\":10,\"share\":{\"exact\":\"7/10\",\"value\":0.7}}}}",
            Format.BENCHMARK,
            "{\"format\":\"kompass/benchmark/1\",\"population\":{\"revision\":\"OWN-1\",\"repeats\":\"latest\",\"country\":\"SE\","
                    + "\"from\":\"2020\",\"to\":\"2024\",\"group\":\"Some\",\"asOf\":\"2025\",\"register\":\"none\"},"
                    + "\"evaluations\":1,\"municipalities\":1,\"members\":[{\"name\":\"Solna\",\"country\":\"SE\",\"code\":"
                    + "\"0184\",\"evaluations\":[{\"evaluated\":\"2022\",\"digest\":\"0123456789abcdef\"}]}],\"excludedBy\":"
                    + "{\"repeated\":1},\"distributions\":{\"total\":{\"10\":1},\"A\":{\"5\":1}}}",
            Format.BENCHMARK_GROUPS,
            "{\"format\":\"kompass/benchmark-groups/1\",\"by\":\"size\",\"population\":{\"revision\":\"OWN-1\",\"repeats\":"
                    + "\"latest\",\"register\":\"none\"},\"minimumShown\":2,\"groups\":[{\"value\":\"large\",\"benchmark\":"
                    + "{\"format\":\"kompass/benchmark/1\",\"population\":{\"revision\":\"OWN-1\",\"repeats\":\"latest\",\"group\":"
                    + "\"size: large\",\"register\":\"none\"},\"evaluations\":2,\"municipalities\":2,\"distributions\":"
                    + "{\"total\":{\"10\":2}}}}],\"withheld\":[\"small\",\"tiny\"],\"unknown\":{\"format\":\"kompass/benchmark/1\","
                    + "\"population\":{\"revision\":\"OWN-1\",\"repeats\":\"latest\",\"group\":\"size unknown\",\"register\":\"none\"},"
                    + "\"evaluations\":0,\"municipalities\":0,\"members\":[],\"distributions\":{}},\"whole\":{\"format\":"
                    + "\"kompass/benchmark/1\",\"population\":{\"revision\":\"OWN-1\",\"repeats\":\"latest\",\"register\":\"none\"},"
                    + "\"evaluations\":4,\"municipalities\":4,\"excludedBy\":{\"repeated\":1},\"distributions\":{\"total\":{\"10\":3,"
                    + "\"12\":1}}},\"withheldCriteria\":[\"A\"]}",
            Format.REFERENCE,
            "{\"format\":\"kompass/reference/1\",\"label\":\"Mean\",\"revision\":\"OWN-1\",\"means\":{\"A\":7.5,\"total\":"
                    + "{\"exact\":\"31/3\",\"value\":10.333333333333334}},\"medians\":{\"A\":7},\"firstQuartiles\":{\"A\":5},"
                    + "\"thirdQuartiles\":{\"A\":9},\"numbers\":{\"A\":12},\"sources\":[\"A source\"]}",
            Format.CROSSWALK,
            "{\"format\":\"kompass/crosswalk/1\",\"from\":\"OWN-1\",\"to\":\"OWN-2\",\"authority\":{\"kind\":\"author\",\"name\":"
                    + "\"N\"},\"links\":[{\"relation\":\"equal\",\"from\":[\"A1\"],\"to\":[\"A1\"],\"reason\":{\"en\":\"Same\"},\"source\":"
                    + "\"S\"},{\"relation\":\"overlaps\",\"from\":[\"A2\"],\"to\":[\"A2\"],\"reason\":{\"en\":\"Alike\"},\"source\":"
                    + "\"S\"}],\"removed\":[\"B\"],\"added\":[\"B\"]}");

    private WorstDocuments() {}

    /** A document of a size, made when it is needed. */
    interface Draft {
        WorstDocument of(int size);
    }

    /** {@return all, in a fixed order} */
    static List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        Map<String, Format<?>> inOrder = new TreeMap<>();
        SMALL.keySet().forEach(format -> inOrder.put(format.id(), format));
        for (Format<?> format : inOrder.values()) {
            for (Template template : templates(SMALL.get(format))) {
                for (Stretch stretch : Stretch.values()) {
                    all.add(size -> new WorstDocument(
                            format.id() + " " + template.place() + " " + stretch,
                            format,
                            OWN,
                            template.before() + stretch.of(template.value(), size) + template.after()));
                }
            }
        }
        all.addAll(large());
        return all;
    }

    /**
     * Returns some documents.
     *
     * @param arguments the size, the number of the first document, and the step to the next
     */
    static Stream<WorstDocument> some(String... arguments) {
        int size = Integer.parseInt(arguments[0]);
        int first = Integer.parseInt(arguments[1]);
        int step = Integer.parseInt(arguments[2]);
        List<Draft> all = all();
        return IntStream.iterate(first, i -> i < all.size(), i -> i + step)
                .mapToObj(i -> all.get(i).of(size));
    }

    /** The documents before a value is stretched. */
    static Stream<WorstDocument> unstretched() {
        return SMALL.entrySet().stream()
                .map(entry -> new WorstDocument(entry.getKey().id(), entry.getKey(), OWN, entry.getValue()));
    }

    /** A document with a gap in the place of one value. */
    private record Template(String place, String before, String value, String after) {}

    /** Returns a template for each place, but of places that differ only in an index the first. */
    private static List<Template> templates(String document) {
        List<Template> templates = new ArrayList<>();
        Set<String> places = new LinkedHashSet<>();
        int number = number(MAPPER.readTree(document));
        for (int i = 0; i < number; i++) {
            var gap = new Gap(i);
            JsonNode changed = gap.in(MAPPER.readTree(document), "$");
            if (places.add(gap.place)) {
                String text = MAPPER.writeValueAsString(changed);
                int at = text.indexOf('"' + MARKER + '"');
                templates.add(new Template(
                        gap.place, text.substring(0, at), gap.value, text.substring(at + MARKER.length() + 2)));
            }
        }
        return templates;
    }

    private static int number(JsonNode node) {
        return node.valueStream().mapToInt(child -> 1 + number(child)).sum();
    }

    /** Puts a marker in the place of the value of a number, counted from the first on. */
    private static final class Gap {

        private int left;
        private String place = "";
        private String value = "";

        Gap(int number) {
            this.left = number;
        }

        JsonNode in(JsonNode node, String path) {
            if (node instanceof ObjectNode object) {
                for (String key : List.copyOf(object.propertyNames())) {
                    object.set(key, here(object.get(key), path + "." + key));
                }
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, here(array.get(i), path + "[]"));
                }
            }
            return node;
        }

        private JsonNode here(JsonNode node, String path) {
            if (left-- == 0) {
                place = path;
                value = MAPPER.writeValueAsString(node);
                return MAPPER.getNodeFactory().stringNode(MARKER);
            }
            return in(node, path);
        }
    }

    private static Catalogue catalogue(String text) {
        return KompassJson.standard().read(Format.CATALOGUE, text);
    }

    private static List<Draft> large() {
        List<Draft> all = new ArrayList<>();
        Map<String, IntFunction<String>> codes = Map.of("different", i -> "c" + i, "colliding", Stretch::colliding);
        new TreeMap<>(codes).forEach((kind, code) -> {
            all.add(size -> catalogue(kind + " codes", flat(size / 60, code, i -> "Name " + i)));
            all.add(size -> catalogue(kind + " names", flat(size / 70, i -> "c" + i, code)));
            all.add(size -> shuffled(kind, flat(size / 20, code, i -> "N")));
            all.add(size -> crosswalk(kind + " links", flat(size / 100, code, i -> "N"), size / 100, 1));
            all.add(size -> crosswalk(kind + " codes of a link", flat(size / 20, code, i -> "N"), 1, size / 20));
            all.add(size -> benchmark(kind + " members", size / 110, code));
        });
        all.add(size -> catalogue("one name", flat(size / 60, i -> "c" + i, i -> "Same")));
        all.add(size -> catalogue("one code", flat(size / 60, i -> "c", i -> "Same")));
        all.add(size -> catalogue("deep", deep(size / 900)));
        return all;
    }

    private static WorstDocument catalogue(String name, String text) {
        return new WorstDocument("catalogue of " + name, Format.CATALOGUE, Catalogues.builtIn(), text);
    }

    private static String flat(int number, IntFunction<String> code, IntFunction<String> name) {
        return of(IntStream.range(0, Math.max(1, number))
                .mapToObj(i -> leaf(code.apply(i), name.apply(i)))
                .collect(Collectors.joining(",")));
    }

    private static String of(String criteria) {
        return "{\"format\":\"kompass/catalogue/1\",\"revision\":\"FROM\",\"language\":\"en\",\"root\":{\"code\":\"total\","
                + "\"name\":{\"en\":\"Total\"},\"criteria\":[" + criteria + "]}}";
    }

    private static String leaf(String code, String name) {
        return "{\"code\":\"" + code + "\",\"name\":{\"en\":\"" + name + "\"},\"max\":1}";
    }

    private static String deep(int number) {
        return of(IntStream.range(0, Math.max(1, number))
                .mapToObj(i -> IntStream.range(0, 15)
                                .mapToObj(depth ->
                                        "{\"code\":\"c" + i + "." + depth + "\",\"name\":{\"en\":\"N\"},\"criteria\":[")
                                .collect(Collectors.joining())
                        + leaf("d" + i, "N")
                        + "]}".repeat(15))
                .collect(Collectors.joining(",")));
    }

    /** Returns an evaluation that has the points of all leaves of a catalogue, in another order than the catalogue. */
    private static WorstDocument shuffled(String kind, String catalogue) {
        Catalogue own = catalogue(catalogue);
        int number = own.leaves().size();
        // A prime that does not divide the number gives each index once.
        String points = IntStream.range(0, number)
                .mapToObj(i -> own.leaves().get((int) (i * 7919L % number)))
                .distinct()
                .map(leaf -> '"' + leaf.code().toString() + "\":1")
                .collect(Collectors.joining(","));
        return new WorstDocument(
                "evaluation with " + kind + " codes in another order",
                Format.EVALUATION,
                Catalogues.builtIn().with(own),
                "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Solna\",\"country\":\"SE\"},\"revision\":\"FROM\","
                        + "\"evaluated\":\"2020\",\"points\":{" + points + "}}");
    }

    /** Returns a crosswalk with some links, of which each has some criteria on each side. */
    private static WorstDocument crosswalk(String name, String catalogue, int links, int codes) {
        Catalogue own = catalogue(catalogue);
        List<String> all = own.leaves().stream()
                .map(leaf -> '"' + leaf.code().toString() + '"')
                .toList();
        String text = IntStream.range(0, Math.min(links, all.size()))
                .mapToObj(i -> String.join(",", all.subList(i, Math.min(all.size(), i + codes))))
                .map(side -> "{\"relation\":\"equal\",\"from\":[" + side + "],\"to\":[" + side
                        + "],\"reason\":{\"en\":\"Same\"},\"source\":\"S\"}")
                .collect(Collectors.joining(","));
        return new WorstDocument(
                "crosswalk with " + name,
                Format.CROSSWALK,
                Catalogues.builtIn().with(own).with(catalogue(catalogue.replace("\"FROM\"", "\"TO\""))),
                "{\"format\":\"kompass/crosswalk/1\",\"from\":\"FROM\",\"to\":\"TO\",\"authority\":{\"kind\":\"none\"},\"links\":["
                        + text + "]}");
    }

    private static WorstDocument benchmark(String name, int number, IntFunction<String> names) {
        String members = IntStream.range(0, number)
                .mapToObj(
                        i -> "{\"name\":\"" + names.apply(i)
                                + "\",\"country\":\"SE\",\"evaluations\":[{\"evaluated\":\"2022\",\"digest\":\"0123456789abcdef\"}]}")
                .collect(Collectors.joining(","));
        return new WorstDocument(
                "benchmark with " + name,
                Format.BENCHMARK,
                Catalogues.builtIn(),
                "{\"format\":\"kompass/benchmark/1\",\"population\":{\"revision\":\"SE-2020\",\"repeats\":\"latest\",\"register\":"
                        + "\"none\"},\"evaluations\":" + number + ",\"municipalities\":" + number + ",\"members\":["
                        + members
                        + "],\"distributions\":{}}");
    }
}
