package io.github.kommunkompass.render;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;

/** A report as Markdown. */
@JStache(path = "document.md")
@JStacheConfig(type = JStacheType.STACHE)
record Document(ShownText title, String subject, List<ShownSection> sections) {}
