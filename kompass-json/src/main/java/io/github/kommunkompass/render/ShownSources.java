package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Block;
import io.github.kommunkompass.value.Source;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Sources as templates take them. */
record ShownSources(String caption, List<Item> items, Optional<String> ifNone) {

    /** A citation, or an address of HTTP or HTTPS, the only ones that are links. In ASCII, it has nothing that ends a link of Markdown. */
    record Item(Optional<String> citation, Optional<String> address) {

        static Item of(Source source) {
            Optional<String> address = source.uri().map(URI::toASCIIString);
            return new Item(address.isPresent() ? Optional.empty() : Optional.of(source.text()), address);
        }
    }

    static ShownSources of(Block.Sources sources) {
        return new ShownSources(
                sources.title(),
                sources.sources().stream().map(Item::of).toList(),
                sources.sources().isEmpty() ? Optional.of(sources.ifNone()) : Optional.empty());
    }
}
