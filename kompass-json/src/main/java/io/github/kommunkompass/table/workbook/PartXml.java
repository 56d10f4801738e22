package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.value.Quoted;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one part, read forward, element by element, in constant memory. Elements and attributes are known by their local names,
 * since the two editions of the format differ in the namespaces. Not thread-safe.
 */
final class PartXml implements Closeable {

    /** The largest depth of elements. Those of a sheet are less than ten deep. */
    private static final int MAX_DEPTH = 100;

    /** The largest number of different names. The parser holds them in memory. */
    private static final int MAX_NAMES = 1_000;

    private static final int MAX_ATTRIBUTES = 200;
    private static final int MAX_ATTRIBUTE_LENGTH = 1_000;

    private static final int NO_LIMIT = 0;

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final String part;
    private final PartStream stream;
    private final WorkbookPlace place;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    private PartXml(String part, PartStream stream, WorkbookPlace place) throws XMLStreamException, IOException {
        this.part = part;
        this.stream = stream;
        this.place = place;
        this.reader = factory().createXMLStreamReader(decoded(stream));
    }

    /**
     * Returns the characters of a part, which is in UTF-8 or UTF-16, as the format demands. The parser could decode bytes itself, but
     * prints those that are malformed to the standard error.
     */
    private static Reader decoded(PartStream stream) throws IOException {
        var bytes = new PushbackInputStream(stream, BOM.length);
        byte[] first = bytes.readNBytes(BOM.length);
        if (!Arrays.equals(first, BOM)) {
            bytes.unread(first);
        }
        boolean isUtf16 = first.length >= 2
                && ((first[0] == (byte) 0xfe && first[1] == (byte) 0xff)
                        || (first[0] == (byte) 0xff && first[1] == (byte) 0xfe));
        // A decoder that is not told what to do about malformed bytes reports them.
        Charset charset = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    /** The parser of the JDK, whatever others there are on the class path: its behaviour on hostile input is known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES);
        // The depth is limited here, with the same message on every version of Java.
        factory.setProperty("jdk.xml.maxElementDepth", NO_LIMIT);
        // Without declarations there are only those such as &amp;, of which Java 24 and later allow 100,000 by default.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", NO_LIMIT);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", NO_LIMIT);
        return factory;
    }

    /**
     * Opens a part and goes to its root.
     *
     * @param parts the parts
     * @param name the name of the part
     * @param root the expected name of the root
     * @param place the place of errors
     * @return the XML
     * @throws InvalidFileException if there is no such part, or it is not XML with that root
     */
    static PartXml open(WorkbookParts parts, String name, String root, WorkbookPlace place) {
        PartStream stream = parts.open(name);
        boolean isOpen = false;
        try {
            var xml = new PartXml(name, stream, place);
            xml.goToRoot(root);
            isOpen = true;
            return xml;
        } catch (XMLStreamException | IOException e) {
            throw malformed(name, place);
        } finally {
            if (!isOpen) {
                stream.close();
            }
        }
    }

    private void goToRoot(String root) {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Before the root are comments and the like.
        }
        if (!name().equals(root)) {
            throw place.malformed(
                    "the element " + Quoted.of(name()) + " in the part " + Quoted.of(part),
                    "the element " + Quoted.of(root));
        }
    }

    private static InvalidFileException malformed(String part, WorkbookPlace place) {
        return place.malformed("malformed XML in the part " + Quoted.of(part));
    }

    private int next() {
        stream.startPiece();
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> startElement();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> addName(reader.getPITarget());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw place.malformed("a document type or an entity in the part " + Quoted.of(part));
                default -> {
                    // Text is read from where the parser is.
                }
            }
            return event;
        } catch (XMLStreamException e) {
            throw malformed(part, place);
        }
    }

    private void startElement() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw place.malformed("elements more than " + MAX_DEPTH + " deep in the part " + Quoted.of(part));
        }
        addName(reader.getLocalName());
        addName(reader.getPrefix());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            addName(reader.getAttributeLocalName(i));
            addName(reader.getAttributePrefix(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            addName(reader.getNamespacePrefix(i));
            addName(reader.getNamespaceURI(i));
        }
    }

    private void addName(@Nullable String name) {
        if (name != null && names.add(name) && names.size() > MAX_NAMES) {
            throw place.malformed("more than " + MAX_NAMES + " names of elements in the part " + Quoted.of(part));
        }
    }

    /**
     * Goes to the next element in the current one, and is in it then, until {@link #nextChild} is false or {@link #skip} or
     * {@link #appendTo} was called.
     *
     * @return false at the end of the current element, and the one around it is the current one
     */
    boolean nextChild() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** {@return the local name of the current element, just after it was gone to} */
    String name() {
        return reader.getLocalName();
    }

    /**
     * {@return an attribute of the current element, just after it was gone to, or null}
     *
     * @param name the local name
     */
    @Nullable
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        if (value != null && value.length() > MAX_ATTRIBUTE_LENGTH) {
            throw place.malformed("the attribute " + Quoted.of(name) + " of " + value.length() + " characters");
        }
        return value;
    }

    /** {@return as {@link #attribute}, but an error without the attribute} */
    String requiredAttribute(String name) {
        String value = attribute(name);
        if (value == null) {
            throw place.malformed("no attribute " + Quoted.of(name) + " of the element " + Quoted.of(name()));
        }
        return value;
    }

    /** Reads past the end of the current element. */
    void skip() {
        int around = depth - 1;
        while (depth > around) {
            next();
        }
    }

    /** Adds the text in the current element, and reads past its end. */
    void appendTo(CellText text) {
        int around = depth - 1;
        while (depth > around) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                default -> {
                    // Comments and elements are no text.
                }
            }
        }
    }

    /** Reads to the end of the part, so that it is known to be complete. */
    void finish() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // Whatever is left is of no interest.
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
