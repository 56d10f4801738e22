package io.github.kommunkompass.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.token.TokenSource.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value without the member with which a mapper tells its type. */
class UntypedSourceTest {

    private static List<String> tokens(String json) {
        return JsonText.read(json, source -> {
            var untyped = new UntypedSource(source, "@type");
            List<String> tokens = new ArrayList<>();
            for (Token token = untyped.next(); token != Token.END_OF_TEXT; token = untyped.next()) {
                tokens.add(token == Token.NAME || token == Token.STRING ? untyped.text() : token.toString());
            }
            return tokens;
        });
    }

    @Test
    void omitsTypeWhereverItStands() {
        assertThat(tokens("{\"@type\":\"T\",\"a\":1}")).containsExactly("START_OBJECT", "a", "NUMBER", "END_OBJECT");
        assertThat(tokens("{\"a\":1,\"@type\":\"T\"}")).containsExactly("START_OBJECT", "a", "NUMBER", "END_OBJECT");
        assertThat(tokens("{\"@type\":{\"b\":[2]},\"a\":1}"))
                .containsExactly("START_OBJECT", "a", "NUMBER", "END_OBJECT");
    }

    @Test
    void keepsMembersOfThatNameBelow() {
        assertThat(tokens("{\"a\":{\"@type\":1}}"))
                .containsExactly("START_OBJECT", "a", "START_OBJECT", "@type", "NUMBER", "END_OBJECT", "END_OBJECT");
    }

    @Test
    void keepsRepeatedTypeHoweverOften() {
        String types = "\"@type\":1,".repeat(200_000);
        assertThat(tokens("{" + types + "\"a\":1}")).hasSize(2 * 199_999 + 4).startsWith("START_OBJECT", "@type");
    }
}
