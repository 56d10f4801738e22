package io.github.kommunkompass.testkit.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of a PDF file with their colours. Unlike pdftotext, pdftohtml of the same package tells them. */
final class Paper {

    private static final Pattern ITEM = Pattern.compile("<page number=\"(?<page>\\d+)\""
            + "|<fontspec id=\"(?<font>\\d+)\"[^>]*color=\"#(?<color>[0-9a-f]{6})\""
            + "|<text top=\"(?<top>-?\\d+)\"[^>]*font=\"(?<used>\\d+)\">(?<text>.*?)</text>");

    private final Map<String, String> colors = new HashMap<>();
    private final List<PrintedText> texts = new ArrayList<>();
    private int page;

    private Paper() {}

    /** Reads a PDF file. */
    static Paper read(Path pdf) throws InterruptedException {
        Paper paper = new Paper();
        Matcher items = ITEM.matcher(Program.PDF_TO_HTML.run("-xml", "-i", "-stdout", pdf.toString()));
        while (items.find()) {
            paper.add(items);
        }
        return paper;
    }

    private void add(Matcher item) {
        if (item.group("page") != null) {
            page = Integer.parseInt(item.group("page"));
        } else if (item.group("font") != null) {
            colors.put(item.group("font"), item.group("color"));
        } else {
            String text = item.group("text").replaceAll("<[^>]*>", "");
            texts.add(new PrintedText(page, Integer.parseInt(item.group("top")), colors.get(item.group("used")), text));
        }
    }

    int pages() {
        return page;
    }

    List<PrintedText> texts() {
        return texts;
    }
}
