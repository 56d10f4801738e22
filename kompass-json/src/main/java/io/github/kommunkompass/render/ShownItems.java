package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Block;
import io.github.kommunkompass.value.Source;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A list as templates take it: its items, or what is said if there are none. */
record ShownItems(String caption, List<Item> items, Optional<String> ifNone) {

    /** A text, or an address of HTTP or HTTPS, the only ones that are links. In ASCII, it has nothing that ends a link of Markdown. */
    record Item(Optional<ShownText> text, Optional<String> address) {

        static Item of(ShownText text) {
            return new Item(Optional.of(text), Optional.empty());
        }

        static Item of(Source source) {
            Optional<String> address = source.uri().map(URI::toASCIIString);
            return address.isPresent()
                    ? new Item(Optional.empty(), address)
                    : of(new ShownText(source.text(), Optional.empty()));
        }
    }

    static ShownItems of(Block.Items items, String language) {
        return of(
                items.title(),
                items.items().stream()
                        .map(item -> Item.of(ShownText.of(item, language)))
                        .toList(),
                items.ifNone());
    }

    static ShownItems of(Block.Sources sources) {
        return of(sources.title(), sources.sources().stream().map(Item::of).toList(), Optional.of(sources.ifNone()));
    }

    private static ShownItems of(String caption, List<Item> items, Optional<String> ifNone) {
        return new ShownItems(caption, items, items.isEmpty() ? ifNone : Optional.empty());
    }
}
