package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CriterionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the parts of a crosswalk, so that tests read line by line. */
final class CrosswalkDraft {

    private final Catalogue from;
    private final Catalogue to;
    private final CrosswalkAuthority authority;
    private final List<CrosswalkLink> links = new ArrayList<>();
    private final List<CriterionCode> removed = new ArrayList<>();
    private final List<CriterionCode> added = new ArrayList<>();

    private CrosswalkDraft(Catalogue from, Catalogue to, CrosswalkAuthority authority) {
        this.from = from;
        this.to = to;
        this.authority = authority;
    }

    static CrosswalkDraft of(Catalogue from, Catalogue to, CrosswalkAuthority authority) {
        return new CrosswalkDraft(from, to, authority);
    }

    static CrosswalkDraft of(Catalogue from, Catalogue to) {
        return of(from, to, CrosswalkAuthority.none());
    }

    CrosswalkDraft link(CrosswalkLink link) {
        links.add(link);
        return this;
    }

    CrosswalkDraft removed(String... codes) {
        Stream.of(codes).map(CriterionCode::of).forEach(removed::add);
        return this;
    }

    CrosswalkDraft added(String... codes) {
        Stream.of(codes).map(CriterionCode::of).forEach(added::add);
        return this;
    }

    Crosswalk build() {
        return Crosswalk.of(from, to, authority, links, removed, added);
    }
}
