package io.github.kommunkompass.testkit.website;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What a page says.
 *
 * @param html its contents
 * @param sections its sections, the first of which begins with the title
 */
record Chapter(String html, List<Section> sections) {

    /**
     * A part of a page below a heading.
     *
     * @param level the level of the heading
     * @param anchor the name of the heading
     * @param heading the text of the heading
     * @param text the text below it
     */
    record Section(int level, String anchor, String heading, String text) {}

    private static final List<org.commonmark.Extension> GITHUB =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(GITHUB).build();

    static Chapter of(SitePage page, Contents contents) throws IOException {
        Node document = PARSER.parse(Files.readString(contents.repository().resolve(page.source())));
        document.accept(new Links(page, contents));
        Map<Node, String> anchors = anchors(document);
        List<Section> sections = sections(document, anchors);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(GITHUB)
                .escapeHtml(true)
                .nodeRendererFactory(HighlightedCode::new)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    String anchor = anchors.get(node);
                    if (anchor != null) {
                        attributes.put("id", anchor);
                    }
                })
                .build();
        return new Chapter(inBoxes(renderer.render(document)), sections);
    }

    String title() {
        return sections.get(0).heading();
    }

    /** A wide table and a picture scroll in their boxes. A heading without a text would be announced as one. */
    private static String inBoxes(String html) {
        return html.replace("<p><img", "<p class=\"wide\"><img")
                .replace("<table>", "<div class=\"wide\"><table>")
                .replace("</table>", "</table></div>")
                .replaceAll("<th([^>]*)></th>", "<td$1></td>");
    }

    private static Map<Node, String> anchors(Node document) {
        Map<Node, String> anchors = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String anchor = anchor(PlainText.of(heading));
                int before = taken.merge(anchor, 1, Integer::sum) - 1;
                anchors.put(heading, before == 0 ? anchor : anchor + "-" + before);
            }
        });
        return anchors;
    }

    /** The name that GitHub gives to a heading. */
    private static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static List<Section> sections(Node document, Map<Node, String> anchors) {
        List<Section> sections = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Heading last = null;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                if (last != null) {
                    sections.add(section(last, anchors, text));
                }
                text.setLength(0);
                last = heading;
            } else {
                text.append(PlainText.of(node)).append(' ');
            }
        }
        if (last == null) {
            throw new IllegalArgumentException("found a page without a heading, expected one at its begin");
        }
        sections.add(section(last, anchors, text));
        return List.copyOf(sections);
    }

    private static Section section(Heading heading, Map<Node, String> anchors, StringBuilder text) {
        return new Section(
                heading.getLevel(),
                anchors.getOrDefault(heading, ""),
                PlainText.of(heading),
                text.toString().strip());
    }

    /** Makes links lead to pages of the site, and removes comments. */
    private static final class Links extends AbstractVisitor {

        private final SitePage page;
        private final Contents contents;

        Links(SitePage page, Contents contents) {
            this.page = page;
            this.contents = contents;
        }

        @Override
        public void visit(Link link) {
            link.setDestination(contents.target(page, link.getDestination()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(contents.target(page, image.getDestination()));
            visitChildren(image);
        }

        @Override
        public void visit(HtmlBlock block) {
            if (block.getLiteral().startsWith("<!--")) {
                block.unlink();
            }
        }
    }
}
