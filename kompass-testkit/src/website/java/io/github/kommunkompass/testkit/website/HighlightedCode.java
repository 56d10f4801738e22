package io.github.kommunkompass.testkit.website;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Code with comments, strings and keywords in colours of their own. Long names may be broken after a point. */
final class HighlightedCode implements NodeRenderer {

    private static final String DOUBLE_QUOTED = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final String SINGLE_QUOTED = "'(?:[^'\\\\\\n]|\\\\.)*'";
    private static final String OF_JAVA =
            "\\b(?:abstract|boolean|case|catch|class|default|double|else|enum|extends|final|for|fun|if"
                    + "|implements|import|instanceof|int|interface|long|module|new|null|package|private|protected|public|record|requires"
                    + "|return|static|switch|this|throw|throws|try|val|var|void|while|true|false)\\b";
    private static final String OF_SQL =
            "\\b(?:(?i:alter|and|as|avg|by|check|count|create|from|group|having|index|insert|into|is|join"
                    + "|json|jsonb|key|not|null|on|or|order|primary|references|select|set|sum|table|text|unique|update|values|view|where"
                    + "|with))\\b";

    private static final Pattern JAVA =
            pattern("//[^\\n]*|/\\*(?s:.*?)\\*/", DOUBLE_QUOTED + "|" + SINGLE_QUOTED, OF_JAVA);
    private static final Map<String, Pattern> PATTERNS = Map.of(
            "java", JAVA,
            "kotlin", JAVA,
            "groovy", JAVA,
            "json", pattern("(?!)", DOUBLE_QUOTED, "\\b(?:true|false|null)\\b"),
            "sh",
                    pattern(
                            "(?m:(?<!\\S)#[^\\n]*)",
                            DOUBLE_QUOTED + "|" + SINGLE_QUOTED,
                            "(?m:(?<=^|[|] )[a-z]+(?=\\s|$))"),
            "sql", pattern("--[^\\n]*", SINGLE_QUOTED, OF_SQL),
            "xml", pattern("<!--(?s:.*?)-->", DOUBLE_QUOTED, "</?[\\w.:-]+|/?>"));

    private static final Pattern PARTS = Pattern.compile("(?<=\\w{3}[./])(?=\\w{3})");

    private final HtmlWriter html;

    HighlightedCode(HtmlNodeRendererContext context) {
        this.html = context.getWriter();
    }

    private static Pattern pattern(String comment, String string, String keyword) {
        return Pattern.compile("(?<comment>" + comment + ")|(?<string>" + string + ")|(?<keyword>" + keyword + ")");
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class, Code.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Code code) {
            inline(code.getLiteral());
        } else if (node instanceof FencedCodeBlock block) {
            block(block);
        }
    }

    private void inline(String code) {
        html.tag("code");
        for (String part : PARTS.splitAsStream(code).toList()) {
            html.text(part);
            if (part.endsWith(".") || part.endsWith("/")) {
                html.tag("wbr");
            }
        }
        html.tag("/code");
    }

    private void block(FencedCodeBlock block) {
        html.line();
        html.tag("pre");
        html.tag("code");
        Pattern pattern = PATTERNS.get(block.getInfo());
        if (pattern == null) {
            html.text(block.getLiteral());
        } else {
            highlight(block.getLiteral(), pattern);
        }
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    private void highlight(String code, Pattern pattern) {
        Matcher tokens = pattern.matcher(code);
        int end = 0;
        while (tokens.find()) {
            html.text(code.substring(end, tokens.start()));
            html.tag("span", Map.of("class", kind(tokens)));
            html.text(tokens.group());
            html.tag("/span");
            end = tokens.end();
        }
        html.text(code.substring(end));
    }

    private static String kind(Matcher token) {
        if (token.group("comment") != null) {
            return "comment";
        }
        return token.group("string") == null ? "keyword" : "string";
    }
}
