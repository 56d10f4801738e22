package io.github.kommunkompass.render;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Runs the compiled templates: the only place that does, so that each value that they print is escaped. */
final class Renderings {

    private Renderings() {}

    static String page(Page page) {
        return written(to -> new PageRenderer(Object::toString, MarkupText::escaped).execute(page, to));
    }

    static String drawing(Drawing drawing) {
        return written(to -> new DrawingRenderer(Object::toString, MarkupText::escaped).execute(drawing, to));
    }

    static String document(Document document) {
        return written(to -> new DocumentRenderer(Object::toString, MarkdownText::escaped).execute(document, to));
    }

    private interface Rendering {
        void render(Appendable to) throws IOException;
    }

    private static String written(Rendering rendering) {
        var text = new StringBuilder();
        try {
            rendering.render(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
