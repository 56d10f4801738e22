package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.value.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The authority of a crosswalk: none, or one with a name. */
final class AuthorityShape extends ObjectShape<CrosswalkAuthority> {

    static final AuthorityShape AUTHORITY = new AuthorityShape();

    private final Member<CrosswalkAuthority, CrosswalkAuthority.Kind> kind =
            required("kind", Common.words(CrosswalkAuthority.Kind.values()), CrosswalkAuthority::kind);
    private final Member<CrosswalkAuthority, String> name =
            optional("name", StringShape.text(Limits.NAME_LENGTH), CrosswalkAuthority::name);

    private AuthorityShape() {}

    @Override
    protected String expectedNames(Members read) {
        return read.get(kind) == CrosswalkAuthority.Kind.NONE ? "kind" : "kind, name";
    }

    @Override
    protected @Nullable CrosswalkAuthority make(Members read) {
        CrosswalkAuthority.Kind known = read.get(kind);
        if (known == CrosswalkAuthority.Kind.NONE) {
            read.refuse(name, expectedNames(read));
            return CrosswalkAuthority.none();
        }
        read.require(name);
        String given = read.get(name);
        if (known == null || given == null) {
            return null;
        }
        return known == CrosswalkAuthority.Kind.AUTHOR
                ? CrosswalkAuthority.author(given)
                : CrosswalkAuthority.publisher(given);
    }

    @Override
    public Schema schema() {
        Schema none = schemaOf(List.of(kind), List.of())
                .withProperty("kind", Schema.any().with("const", "none"));
        Schema named = schemaOf(List.of(kind, name), List.of())
                .withProperty("kind", Schema.any().with("enum", List.of("publisher", "author")));
        return Schema.any().with("oneOf", List.of(none, named));
    }
}
