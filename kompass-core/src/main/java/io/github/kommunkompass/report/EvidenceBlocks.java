package io.github.kommunkompass.report;

import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.language.ReportPhrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an evaluation builds on: a list for each kind of evidence. */
record EvidenceBlocks(ReportWords words) {

    List<Block> of(List<Evidence> evidence) {
        Map<EvidenceKind, List<Evidence>> byKind = evidence.stream()
                .collect(Collectors.groupingBy(Evidence::kind, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(entry -> (Block) new Block.Items(
                        words.of(ReportPhrase.EVIDENCE, words.words().of(entry.getKey())),
                        entry.getValue().stream().flatMap(this::texts).toList()))
                .toList();
    }

    /** Returns a text of all that is known, or two where the name and the note are in different languages. */
    private Stream<Text> texts(Evidence evidence) {
        List<Text> texts = Stream.of(evidence.name(), evidence.note())
                .flatMap(text -> text.map(words::free).stream())
                .toList();
        String number = evidence.value()
                .orElseGet(() -> evidence.count().isPresent()
                        ? words.words().number(evidence.count().getAsInt())
                        : "");
        if (texts.isEmpty()) {
            return Stream.of(words.text(number.isEmpty() ? words.of(ReportPhrase.NUMBER_UNKNOWN) : number));
        }
        Text first = evidence.name().isEmpty() ? before(number, texts.get(0)) : after(texts.get(0), number);
        if (texts.size() == 1) {
            return Stream.of(first);
        }
        Text note = texts.get(1);
        return first.language().equals(note.language())
                ? Stream.of(new Text(first.words() + " (" + note.words() + ")", first.language()))
                : Stream.of(first, note);
    }

    private static Text before(String number, Text note) {
        return number.isEmpty() ? note : new Text(number + " (" + note.words() + ")", note.language());
    }

    private static Text after(Text name, String number) {
        return number.isEmpty() ? name : new Text(name.words() + ": " + number, name.language());
    }
}
