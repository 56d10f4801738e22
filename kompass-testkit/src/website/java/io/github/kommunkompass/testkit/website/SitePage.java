package io.github.kommunkompass.testkit.website;

import java.nio.file.Path;

/**
 * A page of the site.
 *
 * @param source its Markdown, relative to the repository
 * @param address its address, relative to the site
 * @param name its name in the menu
 */
record SitePage(Path source, String address, String name) {

    boolean isCommand() {
        return address.startsWith("guide/commands/");
    }

    /** What leads from this page to the top of the site. */
    String toTop() {
        return "../"
                .repeat((int) address.chars().filter(letter -> letter == '/').count());
    }
}
