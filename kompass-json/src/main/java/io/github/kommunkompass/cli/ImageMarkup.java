package io.github.kommunkompass.cli;

import io.github.kommunkompass.value.Quoted;
import java.io.StringReader;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The markup of an image, which must be SVG. It is read up to its root, in which no entity is replaced and for which no other file is
 * read.
 */
final class ImageMarkup {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final QName ROOT = new QName(NAMESPACE, "svg");

    private final Input input;
    private final String text;

    /**
     * Creates the markup.
     *
     * @param input the file, for errors
     * @param text what it has
     */
    ImageMarkup(Input input, String text) {
        this.input = input;
        this.text = text;
    }

    /** Throws an exception unless the root is that of SVG. */
    void requireSvg() {
        QName root = root();
        if (!root.equals(ROOT)) {
            String namespace = root.getNamespaceURI();
            throw unsuitable(
                    "the root element " + Quoted.of(root.getLocalPart()) + " in "
                            + (namespace.isEmpty() ? "no namespace" : "the namespace " + Quoted.of(namespace)),
                    "the root element " + Quoted.of(ROOT.getLocalPart()) + " in the namespace " + Quoted.of(NAMESPACE));
        }
    }

    private QName root() {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    checkDocumentType(reader.getText());
                }
            }
            return reader.getName();
        } catch (XMLStreamException e) {
            throw unsuitable("malformed XML", "an image: PNG, JPEG, GIF, WebP or SVG");
        }
    }

    /** The parser of the JDK, whatever others there are on the class path: its behaviour on hostile input is known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Refuses declarations, which may declare entities. A document type with a name and an address changes nothing. */
    private void checkDocumentType(String type) {
        if (type.replaceAll("\\s", "").endsWith("]>")) {
            throw unsuitable("a document type with declarations", "an SVG image without them");
        }
    }

    private Failures.UnsuitableFileException unsuitable(String found, String expected) {
        return new Failures.UnsuitableFileException(input, found, expected);
    }
}
