package io.github.kommunkompass.testkit.browser;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page on paper. What has no mark is in the margin.
 *
 * @param paper the texts on paper
 * @param marks the things that have a colour of their own
 */
record Sheets(Paper paper, List<Mark> marks) {

    private static final int FEWEST_WORDS = 5;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    List<String> faults() {
        return Stream.of(emptyPages(), lonelyHeadings(), missing(), cut(), unnumbered())
                .flatMap(faults -> faults)
                .toList();
    }

    private IntStream pages() {
        return IntStream.rangeClosed(1, paper.pages());
    }

    private Stream<PrintedText> texts(int page) {
        return paper.texts().stream().filter(text -> text.page() == page);
    }

    private Optional<Mark> mark(PrintedText text) {
        boolean isMarked = text.number() >= 0 && text.number() < marks.size();
        return isMarked ? Optional.of(marks.get(text.number())) : Optional.empty();
    }

    /** The texts of a page that are seen, without those in its margin. */
    private Stream<PrintedText> body(int page) {
        return texts(page)
                .filter(text -> mark(text)
                        .filter(mark -> mark.kind() != Mark.Kind.HIDDEN)
                        .isPresent());
    }

    private Stream<String> emptyPages() {
        return pages().filter(page -> words(page) < FEWEST_WORDS)
                .mapToObj(page -> "page " + page + " has " + words(page) + " words");
    }

    private long words(int page) {
        return body(page)
                .mapToLong(text -> WORD.matcher(text.text()).results().count())
                .sum();
    }

    private Stream<String> lonelyHeadings() {
        return pages().boxed()
                .flatMap(page -> body(page)
                        .max(Comparator.comparingInt(PrintedText::top))
                        .flatMap(this::mark)
                        .filter(last -> last.kind() == Mark.Kind.HEADING)
                        .map(last -> "page " + page + " ends with the " + last)
                        .stream());
    }

    private Stream<String> missing() {
        SortedSet<Integer> printed =
                paper.texts().stream().map(PrintedText::number).collect(Collectors.toCollection(TreeSet::new));
        return IntStream.range(0, marks.size())
                .filter(number -> marks.get(number).isVisible() && !printed.contains(number))
                .mapToObj(number -> marks.get(number) + " is not printed");
    }

    private Stream<String> cut() {
        return IntStream.range(0, marks.size())
                .filter(number ->
                        marks.get(number).isWhole() && pagesWith(number).size() > 1)
                .mapToObj(number -> marks.get(number) + " is on the pages " + pagesWith(number));
    }

    private SortedSet<Integer> pagesWith(int number) {
        return paper.texts().stream()
                .filter(text -> text.number() == number)
                .map(PrintedText::page)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first page needs no number. */
    private Stream<String> unnumbered() {
        List<SortedSet<Integer>> numbers =
                pages().mapToObj(this::numbersInMargin).toList();
        boolean areNumbered = numbers.stream().anyMatch(found -> !found.isEmpty());
        return pages().skip(1)
                .filter(page -> areNumbered && !numbers.get(page - 1).contains(page))
                .mapToObj(page -> "page " + page + " has no number");
    }

    private SortedSet<Integer> numbersInMargin(int page) {
        SortedSet<Integer> numbers = new TreeSet<>();
        texts(page)
                .filter(text -> mark(text).isEmpty())
                .flatMap(text -> NUMBER.matcher(text.text()).results())
                .forEach(found -> numbers.add(Integer.valueOf(found.group())));
        return numbers;
    }
}
