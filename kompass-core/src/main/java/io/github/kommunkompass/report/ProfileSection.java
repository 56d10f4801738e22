package io.github.kommunkompass.report;

import io.github.kommunkompass.language.ReportPhrase;
import java.util.ArrayList;
import java.util.List;

/** The evaluation against a reference, and against a group. */
final class ProfileSection {

    private final ReportInput input;

    ProfileSection(ReportInput input) {
        this.input = input;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        input.comparison().ifPresent(comparison -> blocks.addAll(new ReferenceBlocks(input, comparison).blocks()));
        input.peers().ifPresent(peers -> blocks.addAll(new PeerBlocks(input, peers).blocks()));
        return new Section(Section.Kind.PROFILE, input.words().text(ReportPhrase.PROFILE), blocks);
    }
}
