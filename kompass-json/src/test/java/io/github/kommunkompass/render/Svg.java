package io.github.kommunkompass.render;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A figure as a parser of XML reads it. */
record Svg(Element root) {

    static Svg parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            return new Svg(document.getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    /** The elements with a name and a class, in their order. */
    List<Element> elements(String name, String kind) {
        NodeList all = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ", -1)).contains(kind))
                .forEach(elements::add);
        return elements;
    }

    /** The same without those that explain others in a key. */
    List<Element> drawn(String name, String kind) {
        return elements(name, kind).stream()
                .filter(element -> !element.getAttribute("class").contains("sample"))
                .toList();
    }

    /** The texts of a class, in their order. */
    List<String> texts(String kind) {
        return elements("text", kind).stream().map(Element::getTextContent).toList();
    }

    static BigDecimal number(Element element, String attribute) {
        return new BigDecimal(element.getAttribute(attribute));
    }

    /** The numbers of an attribute of the elements with a name and a class. */
    List<BigDecimal> numbers(String name, String kind, String attribute) {
        return elements(name, kind).stream()
                .map(element -> number(element, attribute))
                .toList();
    }

    /** A share of a length from a start, rounded half up to one decimal. */
    static BigDecimal at(BigDecimal start, BigDecimal length, long numerator, long denominator) {
        return start.multiply(BigDecimal.valueOf(denominator))
                .add(length.multiply(BigDecimal.valueOf(numerator)))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
