package bole.importer;

import bole.profile.LineRange;
import bole.text.Wording;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as values with lines. An element is a value whose members are its attributes (as {@code @name}) and its children by local name, a list where there are
 * several; its text includes that of marks inside it ({@code <i>}, {@code <sub>} …).
 *
 * <p>No document type is read, no entity is declared or fetched: of entities only XML's own and the character entities of HTML 4 for Latin letters, which
 * DBLP's files use, are known. Nesting, the number of elements and attributes are bounded.
 */
final class Xml {

    private static final int DEEPEST = 24;
    private static final int MOST_ELEMENTS = 500_000;
    private static final int LONGEST_MARKED = 4_000;
    private static final Set<String> MARKS = Set.of("i", "b", "em", "strong", "sub", "sup", "tt", "span");
    private static final int HEAD = 100_000;
    private static final Wording NAMED = Wording.of("&([A-Za-z]{2,8});");
    private static final Wording TYPE = Wording.of("<!DOCTYPE\\b([^<>\\[]{0,400})(\\[|>)");
    /** The names of the characters from U+00C0 to U+00FF, in order. */
    private static final List<String> LETTERS = List.of(("Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
        + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
        + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
        + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml").split(" "));
    private static final Map<String, String> OTHERS = Map.of("nbsp", "\u00a0", "reg", "®", "micro", "µ", "copy", "©", "deg", "°", "ndash", "–", "mdash", "—");

    private final XMLStreamReader reader;
    private int elements;
    private int line = 1;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** A text is no XML that Bole reads; the message says what and where. */
    static final class BrokenXmlException extends Exception {

        private static final long serialVersionUID = 1L;

        BrokenXmlException(String message) {
            super(message);
        }
    }

    /** The local name of the root of {@code text}, or {@code ""} where it is no XML. */
    static String root(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        Matcher start = Wording.of("<(?:[A-Za-z_][\\w.-]{0,60}:)?([A-Za-z_][\\w.-]{0,60})[\\s/>]").matcher(head);
        return head.stripLeading().startsWith("<") && start.find() ? start.group(1) : "";
    }

    /** The root element of {@code text}. */
    static DataValue read(String text) throws BrokenXmlException {
        try {
            XMLStreamReader stream = factory().createXMLStreamReader(new StringReader(withoutType(withLetters(text.strip()))));
            Xml xml = new Xml(stream);
            while (stream.next() != XMLStreamConstants.START_ELEMENT) {
                xml.line = stream.getLocation().getLineNumber();
            }
            DataValue root = xml.element(0);
            while (stream.hasNext()) {
                stream.next();
            }
            return root;
        } catch (XMLStreamException e) {
            throw new BrokenXmlException("line " + (e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber())) + ": its grammar is broken");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private static String withLetters(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return NAMED.matcher(text).replaceAll(name -> Matcher.quoteReplacement(letter(name.group(1), name.group())));
    }

    private static String letter(String name, String whole) {
        int at = LETTERS.indexOf(name);
        return at >= 0 ? String.valueOf((char) (0xC0 + at)) : OTHERS.getOrDefault(name, whole);
    }

    /** {@code text} with a document type that only names a file blanked; one that declares anything is refused. */
    private static String withoutType(String text) throws BrokenXmlException {
        int at = text.indexOf("<!DOCTYPE");
        if (at < 0) {
            return text;
        }
        Matcher type = TYPE.matcher(text).region(at, text.length());
        if (!type.lookingAt() || type.group(2).equals("[")) {
            throw new BrokenXmlException("line " + (1 + text.substring(0, at).chars().filter(c -> c == '\n').count()) + ": it declares its own document type");
        }
        return text.substring(0, at) + type.group().replaceAll("[^\n]", " ") + text.substring(type.end());
    }

    private DataValue element(int depth) throws XMLStreamException, BrokenXmlException {
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new BrokenXmlException("line " + line + ": it is " + (depth > DEEPEST ? "nested too deeply" : "longer than Bole reads"));
        }
        int first = Math.min(line, reader.getLocation().getLineNumber());
        Map<String, List<DataValue>> members = new LinkedHashMap<>();
        attributes(members, first);
        StringBuilder text = new StringBuilder();
        mark();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                String name = reader.getLocalName();
                DataValue child = element(depth + 1);
                members.computeIfAbsent(name, key -> new ArrayList<>()).add(child);
                if (MARKS.contains(name) && text.length() < LONGEST_MARKED) {
                    text.append(child.text());
                }
            } else if (reader.isCharacters()) {
                text.append(reader.getText());
            }
            mark();
        }
        mark();
        return new DataValue(text.toString(), joined(members), List.of(), new LineRange(first, Math.max(first, line)));
    }

    private void mark() {
        line = Math.max(line, reader.getLocation().getLineNumber());
    }

    private void attributes(Map<String, List<DataValue>> members, int at) {
        for (int i = 0; i < Math.min(reader.getAttributeCount(), 200); i++) {
            members.put("@" + reader.getAttributeLocalName(i), List.of(new DataValue(reader.getAttributeValue(i), Map.of(), List.of(), LineRange.of(at))));
        }
    }

    private static Map<String, DataValue> joined(Map<String, List<DataValue>> members) {
        Map<String, DataValue> joined = new LinkedHashMap<>();
        members.forEach((name, values) -> joined.put(name, values.size() == 1 ? values.getFirst()
            : new DataValue("", Map.of(), values, values.getFirst().lines().union(values.getLast().lines()))));
        return joined;
    }
}
