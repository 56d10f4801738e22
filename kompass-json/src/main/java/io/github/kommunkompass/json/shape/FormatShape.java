package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 *  The name of a format, which must be one of those that are expected. In a document of another format, nothing else is reported.
 */
final class FormatShape extends Shape<String> {

    static final String NAME = "format";

    private final List<String> ids;

    FormatShape(List<String> ids) {
        this.ids = ids;
    }

    String expected() {
        return ids.stream().map(Quoted::of).collect(Collectors.joining(" or "));
    }

    @Override
    public @Nullable String read(Input in) throws IOException {
        if (in.token() != Token.STRING) {
            in.report().forgetValues();
            in.wrongType("a string");
            return null;
        }
        String id = in.text();
        if (!ids.contains(id)) {
            in.report().forgetValues();
            in.invalid(JsonRule.UNKNOWN_FORMAT, Quoted.of(id), expected());
            return null;
        }
        return id;
    }

    @Override
    public void write(String id, TokenSink sink) throws IOException {
        sink.string(id);
    }

    @Override
    public Schema schema() {
        return Schema.any().with("const", ids.get(0));
    }
}
