package io.github.kommunkompass.testkit.acceptance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture of packages: a box for each module, the packages in it, and arrows from each package to those that it uses.
 *
 * @param boxes the packages in each box
 * @param arrows all arrows
 * @param inside the arrows that are drawn in a box
 */
record PackagePicture(Map<String, Set<String>> boxes, Set<PackageUse> arrows, Set<PackageUse> inside) {

    private static final Pattern PICTURE = Pattern.compile("(?s)```mermaid\\nflowchart TD\\n(.*?)```");
    private static final Pattern BOX = Pattern.compile(" *subgraph ([a-z-]+)");
    private static final Pattern END = Pattern.compile(" *end");
    private static final Pattern PACKAGES = Pattern.compile(" *([a-z0-9.]+)(?: --> ([a-z0-9.]+))?");

    /** Reads the one flow chart in a text. */
    static PackagePicture in(String text) {
        Matcher picture = PICTURE.matcher(text);
        if (!picture.find()) {
            throw new IllegalArgumentException("there is no picture");
        }
        var read = new PackagePicture(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        Optional<String> box = Optional.empty();
        for (String line : picture.group(1).lines().toList()) {
            Matcher start = BOX.matcher(line);
            if (start.matches()) {
                box = Optional.of(start.group(1));
            } else if (END.matcher(line).matches()) {
                box = Optional.empty();
            } else {
                read.add(box, line);
            }
        }
        return read;
    }

    private void add(Optional<String> box, String line) {
        Matcher found = PACKAGES.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException("neither a package nor an arrow: " + line);
        }
        Optional<PackageUse> arrow =
                Optional.ofNullable(found.group(2)).map(used -> new PackageUse(found.group(1), used));
        arrow.ifPresent(arrows::add);
        box.ifPresent(name -> {
            Set<String> packages = boxes.computeIfAbsent(name, none -> new TreeSet<>());
            packages.add(found.group(1));
            arrow.map(PackageUse::used).ifPresent(packages::add);
            arrow.ifPresent(inside::add);
        });
    }

    /** Returns the box that a package is in, or nothing. */
    Optional<String> box(String name) {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
